import type { PointSummary } from "./point-summary";
import type { MeetingMention } from "./vote-entry";

/** A KLE main group, group or subject; `title` is null where no list names the number. */
export type TopicLink = { number: string; title: string | null; href: string };

/** How many public points of a topic were treated in a year; years without any are left out. */
export type TopicCount = TopicLink & { points: number; years: ReadonlyMap<number, number> };

/** All main groups that public points belong to, in order of number. */
export type TopicList = {
  topics: TopicCount[];
  /** Newest first. */
  years: number[];
  /** Public points whose case number is of no KLE form, or that print none. */
  withoutTopic: number;
};

export type TopicView = TopicCount & {
  /** Whether the portal has a list of subjects, which this number is then not on where it has no title. */
  listed: boolean;
  /** The main group, and the group, above it. */
  above: TopicLink[];
  /** The groups, or subjects, below it that have points. */
  below: TopicCount[];
  /** Newest meeting first, a page at a time. */
  entries: { point: PointSummary; meeting: MeetingMention }[];
  page: number;
  pages: number;
};
