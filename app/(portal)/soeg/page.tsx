import type { Metadata } from "next";
import { AlternateLinks } from "@/components/page/alternate-links";
import { FollowLinks } from "@/components/page/follow-links";
import { MeetingsThatDay } from "@/components/search/meetings-that-day";
import { Results } from "@/components/search/results";
import { SearchCitation } from "@/components/search/search-citation";
import { SearchFilters } from "@/components/search/search-filters";
import { SearchForm } from "@/components/search/search-form";
import { SearchHelp } from "@/components/search/search-help";
import { followHref } from "@/lib/alerts/follow-href";
import { readConfiguration } from "@/lib/configuration/configuration";
import { readDay } from "@/lib/danish/read-day";
import { getCollection } from "@/lib/published/get-collection";
import { getSearchExamples } from "@/lib/published/get-search-examples";
import { listMeetingsOn } from "@/lib/published/list-meetings-on";
import { searchFeedHref } from "@/lib/published/paths";
import { followedSearch } from "@/lib/search/followed-search";
import { searchAddress, searchParametersOf } from "@/lib/search/search-address";
import { searchPoints } from "@/lib/search/search-points";
import { isFiltered, readSearchRequest, type SearchRequest } from "@/lib/search/search-request";
import type { Facets, SearchResult } from "@/lib/search/search-result";
import { feedText } from "@/lib/text/feed";
import { searchText } from "@/lib/text/search";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(props: Props): Promise<Metadata> {
  const request = await readRequest(props);
  return {
    title: request.query === "" ? searchText.title : searchText.titleOf(request.query),
    description: searchText.description,
    ...(searchAddress(request) !== "/soeg" && { robots: { index: false } }),
  };
}

export default async function SearchPage(props: Props) {
  const request = await readRequest(props);
  const day = readDay(request.query);
  const [result, examples, meetings] = await Promise.all([
    searchPoints(request),
    getSearchExamples(),
    day === null ? [] : listMeetingsOn(day),
  ]);
  const collection = foundNothing(result) ? await getCollection() : null;
  const kept = [...searchParametersOf({ ...request, query: "", page: 1 })];
  const feed = searchFeedHref(searchAddress({ ...request, sort: "newest", page: 1 }));
  return (
    <div className="page">
      <AlternateLinks links={[{ type: "application/atom+xml", href: feed, title: feedText.search(request.query) }]} />
      <div className="page-head page-head--low">
        <h1 className="visually-hidden">{searchText.title}</h1>
        <SearchForm id="q" query={request.query} kept={kept} hiddenLabel large />
        {examples && <SearchHelp examples={examples} />}
        {day !== null && meetings.length > 0 && <MeetingsThatDay day={day} meetings={meetings} />}
      </div>
      <div className="search-page">
        {hasFacets(result.facets) && <SearchFilters request={request} facets={result.facets} estimated={result.estimatedFacets} />}
        <Results request={request} result={result} collection={collection} />
      </div>
      {(request.query !== "" || isFiltered(request.filters)) && (
        <>
          <FollowLinks mail={followHref("soegning", followedSearch(request))} feed={feed} />
          {!gaveUp(result) && <SearchCitation request={request} result={result} baseUrl={readConfiguration(process.env).BASE_URL} />}
        </>
      )}
    </div>
  );
}

function foundNothing({ total, hints }: SearchResult): boolean {
  return total === 0 && !gaveUp({ hints });
}

function gaveUp({ hints }: Pick<SearchResult, "hints">): boolean {
  return hints.some(({ kind }) => kind === "tooSlow");
}

/** Where nothing matches at all, there is nothing to filter by. */
function hasFacets(facets: Facets): boolean {
  return Object.values(facets).some((values) => values.length > 0);
}

async function readRequest({ searchParams }: Props): Promise<SearchRequest> {
  const entries = Object.entries(await searchParams).flatMap(([name, value]) => [value ?? []].flat().map((one) => [name, one]));
  return readSearchRequest(new URLSearchParams(entries));
}
