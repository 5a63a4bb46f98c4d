import { OutcomeMark } from "@/components/decision/outcome-mark";
import { PartyLetter } from "@/components/vote/party-letter";
import { wordOfOutcome } from "@/lib/search/outcome-words";
import type { SearchRequest } from "@/lib/search/search-request";
import type { Facets } from "@/lib/search/search-result";
import { outcomeLabel } from "@/lib/text/outcome";
import { searchText } from "@/lib/text/search";
import { FilterChoice } from "./filter-choice";
import { FilterGroup } from "./filter-group";

type Props = { request: SearchRequest; facets: Facets; estimated: boolean };

const text = searchText.filters;
/** A filter goes over all years, so a party is called what it was called last. */
const now = "9999-12-31";

/** The filters with what each would leave. A GET form; on a phone it opens as the page's target. */
export function SearchFilters({ request: { query, filters, sort }, facets, estimated }: Props) {
  return (
    <aside className="filters" id="filtre" aria-label={text.heading}>
      <form action="/soeg">
        {query !== "" && <input type="hidden" name="q" value={query} />}
        {sort !== "relevance" && <input type="hidden" name="sort" value={sort === "newest" ? "nyeste" : "aeldste"} />}
        <div className="filters__close">
          <h2>{text.heading}</h2>
          <a className="button" href="#resultater">
            {text.close}
          </a>
        </div>
        {estimated && <p className="note">{text.estimated}</p>}
        <FilterGroup legend={text.outcome} shown={facets.outcomes.length > 0}>
          {facets.outcomes.map(({ outcome, count }) => (
            <FilterChoice
              key={outcome}
              name="udfald"
              value={wordOfOutcome(outcome)}
              chosen={filters.outcomes.includes(outcome)}
              count={count}
            >
              <span data-outcome={outcome}>
                <OutcomeMark outcome={outcome} />
              </span>
              {outcomeLabel(outcome)}
            </FilterChoice>
          ))}
        </FilterGroup>
        <FilterGroup legend={text.disagreement} shown={facets.disagreements.length > 0}>
          {facets.disagreements.map(({ disagreement, count }) => (
            <FilterChoice
              key={disagreement}
              name="uenighed"
              value={disagreement}
              chosen={filters.disagreements.includes(disagreement)}
              count={count}
            >
              {text.disagreements[disagreement]}
            </FilterChoice>
          ))}
        </FilterGroup>
        <FilterGroup legend={text.party} shown={facets.parties.length > 0}>
          {facets.parties.map(({ letter, count }) => (
            <FilterChoice key={letter} name="parti" value={letter} chosen={filters.parties.includes(letter)} count={count}>
              <PartyLetter letter={letter} date={now} />
            </FilterChoice>
          ))}
        </FilterGroup>
        <FilterGroup legend={text.year} shown={facets.years.length > 0}>
          {facets.years.map(({ year, count }) => (
            <FilterChoice key={year} name="aar" value={String(year)} chosen={filters.years.includes(year)} count={count}>
              {year}
            </FilterChoice>
          ))}
        </FilterGroup>
        <FilterGroup legend={text.caseType} shown={facets.caseTypes.length > 0}>
          {facets.caseTypes.map(({ caseType, count }) => (
            <FilterChoice key={caseType} name="type" value={caseType} chosen={filters.caseTypes.includes(caseType)} count={count}>
              {text.caseTypeName(caseType)}
            </FilterChoice>
          ))}
        </FilterGroup>
        <FilterGroup legend={text.topic} shown={facets.topics.length > 0}>
          {facets.topics.map(({ topic, name, count }) => (
            <FilterChoice key={topic} name="emne" value={topic} chosen={filters.topics.includes(topic)} count={count}>
              {name}
            </FilterChoice>
          ))}
        </FilterGroup>
        <FilterGroup legend={text.committee} shown={facets.committees.length > 0}>
          {facets.committees.map(({ slug, name, count }) => (
            <FilterChoice key={slug} name="udvalg" value={slug} chosen={filters.committees.includes(slug)} count={count}>
              {name}
            </FilterChoice>
          ))}
        </FilterGroup>
        <button className="button button--wide above-3">{text.apply}</button>
      </form>
    </aside>
  );
}
