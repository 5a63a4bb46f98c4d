import type { LineRange } from "@/lib/published/views/line-range";
import type { PointSummary } from "@/lib/published/views/point-summary";
import type { SearchOutcome } from "./outcome-words";

/** A piece of text, marked where the query was found in it. */
export type Segment = { text: string; marked: boolean };

/** Where the query was found in a point: a part of one line of the source. */
export type Passage = { segments: Segment[]; heading: string | null; source: LineRange };

export type Hit = {
  point: PointSummary;
  title: Segment[];
  committee: { name: string; href: string };
  /** ISO date. */
  date: string;
  /** Null where nothing but the title, or nothing at all, was asked for. */
  passage: Passage | null;
};

/** How many hits each value of a filter would leave; values without any are left out. */
export type Facets = {
  outcomes: { outcome: SearchOutcome; count: number }[];
  committees: { slug: string; name: string; count: number }[];
  years: { year: number; count: number }[];
  divided: number;
};

export type SearchResult = {
  query: string;
  /** True where no point has the very words, and these hold them inside other words. */
  widened: boolean;
  page: number;
  pages: number;
  total: number;
  hits: Hit[];
  facets: Facets;
};
