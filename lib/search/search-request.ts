import { z } from "zod";
import { outcomeOfWord, outcomeWords, type SearchOutcome } from "./outcome-words";

export type SearchFilters = {
  outcomes: SearchOutcome[];
  /** Slugs. */
  committees: string[];
  years: number[];
  /** Only points with a recorded vote. */
  divided: boolean;
};
export type Facet = "outcome" | "committee" | "year" | "divided";
export const searchSorts = ["relevance", "newest", "oldest"] as const;
export type SearchSort = (typeof searchSorts)[number];
export type SearchRequest = { query: string; filters: SearchFilters; sort: SearchSort; page: number };

/** The longest query that is read. */
export const longestQuery = 500;

const sorts = { relevans: "relevance", nyeste: "newest", aeldste: "oldest" } as const;
const page = z.coerce.number().int().min(1).max(100_000);
const year = z.coerce.number().int().min(1800).max(2200);

/** The parameters of a search's address, each of them right. */
export const searchParameters = z.object({
  q: z.string().max(longestQuery).default(""),
  udfald: z.array(z.enum(outcomeWords)).default([]),
  udvalg: z.array(z.string().max(200)).default([]),
  aar: z.array(year).default([]),
  afstemning: z.literal("1").optional(),
  sort: z.enum(["relevans", "nyeste", "aeldste"]).default("relevans"),
  page: page.default(1),
});

/** What an address asks for, as raw values for `searchParameters`. `side` is the page's own word for `page`. */
export function rawParameters(address: URLSearchParams) {
  return {
    q: address.get("q") ?? undefined,
    udfald: address.getAll("udfald"),
    udvalg: address.getAll("udvalg"),
    aar: address.getAll("aar"),
    afstemning: address.get("afstemning") ?? undefined,
    sort: address.get("sort") ?? undefined,
    page: address.get("page") ?? address.get("side") ?? undefined,
  };
}

/** A request from parameters that are all in order. */
export function toSearchRequest({ q, udfald, udvalg, aar, afstemning, sort, page }: z.output<typeof searchParameters>): SearchRequest {
  const filters = { outcomes: udfald.map(outcomeOfWord), committees: udvalg, years: aar, divided: afstemning === "1" };
  return { query: q.trim(), filters, sort: sorts[sort], page };
}

/** Reads the address of the search page. A value that makes no sense is left out, since a reader's page should never fail over one. */
export function readSearchRequest(address: URLSearchParams): SearchRequest {
  const raw = rawParameters(address);
  const { shape } = searchParameters;
  return toSearchRequest({
    q: (raw.q ?? "").slice(0, longestQuery),
    udfald: outcomeWords.filter((word) => raw.udfald.includes(word)),
    udvalg: raw.udvalg.filter((slug) => slug.length <= 200),
    aar: raw.aar.map((value) => year.safeParse(value)).flatMap(({ data }) => (data === undefined ? [] : [data])),
    afstemning: raw.afstemning === "1" ? "1" : undefined,
    sort: shape.sort.catch("relevans").parse(raw.sort),
    page: shape.page.catch(1).parse(raw.page),
  });
}

export const noFilters: SearchFilters = { outcomes: [], committees: [], years: [], divided: false };

/** Whether any filter is chosen. */
export function isFiltered({ outcomes, committees, years, divided }: SearchFilters): boolean {
  return outcomes.length > 0 || committees.length > 0 || years.length > 0 || divided;
}
