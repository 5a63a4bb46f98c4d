import { searchAddress } from "@/lib/search/search-address";
import type { SearchFilters, SearchRequest } from "@/lib/search/search-request";
import type { Facets } from "@/lib/search/search-result";
import { partyName } from "@/lib/text/party";
import { outcomeLabel } from "@/lib/text/outcome";
import { searchText } from "@/lib/text/search";

type Props = { request: SearchRequest; facets: Facets };
type Chosen = { label: string; without: Partial<SearchFilters> };

const text = searchText.filters;
/** A filter goes over all years, so a party is called what it was called last. */
const now = "9999-12-31";

/** Each chosen filter as a link that takes it away. */
export function ChosenFilters({ request, facets }: Props) {
  const chosen = chosenFilters(request.filters, facets);
  if (chosen.length === 0) return null;
  return (
    <ul className="active-filters below-5" aria-label={text.chosen}>
      {chosen.map(({ label, without }) => (
        <li key={label}>
          <a className="chip" href={searchAddress({ ...request, filters: { ...request.filters, ...without }, page: 1 })}>
            {label}
            <svg viewBox="0 0 10 10" aria-hidden="true" focusable="false">
              <path d="M1 1l8 8M9 1L1 9" />
            </svg>
            <span className="visually-hidden">, {text.remove}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function chosenFilters(filters: SearchFilters, facets: Facets): Chosen[] {
  const nameOf = (slug: string) => facets.committees.find((committee) => committee.slug === slug)?.name ?? slug;
  const topicNamed = (number: string) => facets.topics.find(({ topic }) => topic === number)?.name ?? number;
  return [
    ...filters.outcomes.map((outcome) => ({ label: outcomeLabel(outcome), without: { outcomes: others(filters.outcomes, outcome) } })),
    ...filters.disagreements.map((one) => ({
      label: text.disagreements[one],
      without: { disagreements: others(filters.disagreements, one) },
    })),
    ...filters.parties.map((letter) => ({ label: partyName(letter, now), without: { parties: others(filters.parties, letter) } })),
    ...filters.years.map((year) => ({ label: String(year), without: { years: others(filters.years, year) } })),
    ...filters.caseTypes.map((type) => ({ label: text.caseTypeName(type), without: { caseTypes: others(filters.caseTypes, type) } })),
    ...filters.committees.map((slug) => ({ label: nameOf(slug), without: { committees: others(filters.committees, slug) } })),
    ...filters.topics.map((topic) => ({ label: topicNamed(topic), without: { topics: others(filters.topics, topic) } })),
  ];
}

function others<Value>(values: Value[], removed: Value): Value[] {
  return values.filter((value) => value !== removed);
}
