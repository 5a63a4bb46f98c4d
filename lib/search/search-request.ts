import { z } from "zod";
import { slugPattern } from "@/lib/danish/slug";
import { type CaseTypeName, caseTypes, type Disagreement, disagreementWords } from "./filter-words";
import { outcomeOfWord, outcomeWords, type SearchOutcome } from "./outcome-words";

export type SearchFilters = {
  outcomes: SearchOutcome[];
  /** Slugs. */
  committees: string[];
  years: number[];
  disagreements: Disagreement[];
  /** Letters of parties that voted. */
  parties: string[];
  caseTypes: CaseTypeName[];
  /** KLE main groups. */
  topics: string[];
};
export const searchSorts = ["relevance", "newest", "oldest"] as const;
export type SearchSort = (typeof searchSorts)[number];
export type SearchRequest = { query: string; filters: SearchFilters; sort: SearchSort; page: number };

/** The longest query that is read. */
export const longestQuery = 500;

/** How many hits a file of them holds at most. */
export const mostInFile = 1000;

const sorts = { relevans: "relevance", nyeste: "newest", aeldste: "oldest" } as const;
const page = z.coerce.number().int().min(1).max(100_000);
const committee = z.string().max(200).regex(slugPattern);
const party = z.string().regex(/^\p{Lu}$/u);
const topic = z.string().regex(/^\d{2}$/u);
const year = z.coerce.number().int().min(1800).max(2200);

/** The parameters of a search's address, each of them right. */
export const searchParameters = z.object({
  q: z.string().max(longestQuery).default(""),
  udfald: z.array(z.enum(outcomeWords)).default([]),
  udvalg: z.array(committee).default([]),
  aar: z.array(year).default([]),
  uenighed: z.array(z.enum(disagreementWords)).default([]),
  parti: z.array(party).default([]),
  type: z.array(z.enum(caseTypes)).default([]),
  emne: z.array(topic).default([]),
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
    uenighed: address.getAll("uenighed"),
    parti: address.getAll("parti"),
    type: address.getAll("type"),
    emne: address.getAll("emne"),
    sort: address.get("sort") ?? undefined,
    page: address.get("page") ?? address.get("side") ?? undefined,
  };
}

/** A request from parameters that are all in order. */
export function toSearchRequest(parameters: z.output<typeof searchParameters>): SearchRequest {
  const { q, udfald, udvalg, aar, uenighed, parti, type, emne, sort, page } = parameters;
  const filters: SearchFilters = {
    outcomes: udfald.map(outcomeOfWord),
    committees: udvalg,
    years: aar,
    disagreements: uenighed,
    parties: parti,
    caseTypes: type,
    topics: emne,
  };
  return { query: q.trim(), filters, sort: sorts[sort], page };
}

/** Reads the address of the search page. A value that makes no sense is left out, since a reader's page should never fail over one. */
export function readSearchRequest(address: URLSearchParams): SearchRequest {
  const raw = rawParameters(address);
  const { shape } = searchParameters;
  return toSearchRequest({
    q: (raw.q ?? "").slice(0, longestQuery),
    udfald: outcomeWords.filter((word) => raw.udfald.includes(word)),
    udvalg: readable(raw.udvalg, committee),
    aar: readable(raw.aar, year),
    uenighed: disagreementWords.filter((word) => raw.uenighed.includes(word)),
    parti: readable(raw.parti, party),
    type: caseTypes.filter((type) => raw.type.includes(type)),
    emne: readable(raw.emne, topic),
    sort: shape.sort.catch("relevans").parse(raw.sort),
    page: shape.page.catch(1).parse(raw.page),
  });
}

/** The most values of one filter that an address can choose. */
const mostChosen = 50;

function readable<Value>(values: string[], schema: z.ZodType<Value>): Value[] {
  return values
    .map((value) => schema.safeParse(value))
    .flatMap(({ data }) => (data === undefined ? [] : [data]))
    .slice(0, mostChosen);
}

export const noFilters: SearchFilters = {
  outcomes: [],
  committees: [],
  years: [],
  disagreements: [],
  parties: [],
  caseTypes: [],
  topics: [],
};

/** Whether any filter is chosen. */
export function isFiltered(filters: SearchFilters): boolean {
  return Object.values(filters).some((chosen) => chosen.length > 0);
}
