import { searchAddress } from "@/lib/search/search-address";
import type { SearchFilters, SearchRequest } from "@/lib/search/search-request";
import type { Facets } from "@/lib/search/search-result";
import { outcomeLabel } from "@/lib/text/outcome";
import { searchText } from "@/lib/text/search";

type Props = { request: SearchRequest; facets: Facets };
type Chosen = { label: string; without: Partial<SearchFilters> };

const text = searchText.filters;

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

function chosenFilters({ outcomes, committees, years, divided }: SearchFilters, facets: Facets): Chosen[] {
  const nameOf = (slug: string) => facets.committees.find((committee) => committee.slug === slug)?.name ?? slug;
  return [
    ...outcomes.map((outcome) => ({ label: outcomeLabel(outcome), without: { outcomes: outcomes.filter((other) => other !== outcome) } })),
    ...(divided ? [{ label: text.divided, without: { divided: false } }] : []),
    ...years.map((year) => ({ label: String(year), without: { years: years.filter((other) => other !== year) } })),
    ...committees.map((slug) => ({ label: nameOf(slug), without: { committees: committees.filter((other) => other !== slug) } })),
  ];
}
