import type { LineRange } from "@/lib/published/views/line-range";
import type { PointSummary } from "@/lib/published/views/point-summary";
import type { CaseTypeName, Disagreement } from "./filter-words";
import type { Hint } from "./language/query";
import type { SearchOutcome } from "./outcome-words";

/** A piece of text, marked where the query was found in it. */
export type Segment = { text: string; marked: boolean };

/** Where the query was found in a point: a part of one line of the source. */
type Passage = { segments: Segment[]; heading: string | null; source: LineRange };

export type Hit = {
  point: PointSummary;
  title: Segment[];
  committee: { name: string; href: string };
  /** Whether it is invented. */
  example: boolean;
  /** ISO date. */
  date: string;
  /** Null where nothing but the title, or nothing at all, was asked for. */
  passage: Passage | null;
  /** How often the words asked for stand in the point. */
  occurrences: number;
};

/** How many hits each value of a filter would leave; values without any are left out unless they are chosen. */
export type Facets = {
  outcomes: { outcome: SearchOutcome; count: number }[];
  disagreements: { disagreement: Disagreement; count: number }[];
  parties: { letter: string; count: number }[];
  years: { year: number; count: number }[];
  caseTypes: { caseType: CaseTypeName; count: number }[];
  committees: { slug: string; name: string; count: number }[];
  /** By KLE main group. */
  topics: { topic: string; name: string; count: number }[];
};

export type SearchResult = {
  query: string;
  /** True where no point has all the words, and these have some of them. */
  widened: boolean;
  /** Words of the query, as typed, that no hit has whole, with some of what was found in their place; null where hits have what was asked for. */
  inParts: { words: string[]; found: string[] } | null;
  /** The query with the words that were probably meant, where the minutes do not have those typed; the hits are found by them already. */
  suggestion: string | null;
  /** What of the query could not be taken as it stands. */
  hints: Hint[];
  page: number;
  pages: number;
  total: number;
  /** Whether `total` is taken from a sample; true only of very many hits. */
  estimated: boolean;
  /** Whether counts of the facets are. */
  estimatedFacets: boolean;
  /** Whether there are more hits than are ranked by relevance; the others follow these by date. */
  limited: boolean;
  hits: Hit[];
  facets: Facets;
};
