import { findAmounts } from "./find-amounts";
import { findCaseNumbers } from "./find-case-numbers";
import type { KnownCommittees } from "./committee-named";
import { findDates } from "./find-dates";
import { findLaws } from "./find-laws";
import { findMeetings } from "./find-meetings";
import { findPointMentions } from "./find-point-mentions";
import type { Found, Reference } from "./reference";

/**
 * What is known where the text stands. Everything may be left out: `committee` is whose minutes they are (`udvalget`, `mødet`), `committees` all
 * names that may be meant, `meetingDate` (ISO) lets dates without a year be read.
 */
export type ReferenceContext = KnownCommittees & { meetingDate?: string };

/**
 * Finds what a text mentions: meetings, points, case numbers, laws, amounts and dates. Pure, and linear in the length of the text.
 * @param text any text as shown, for instance that of a paragraph or a list item
 * @returns the mentions in the order of the text, without overlaps; see `reference.ts` for each kind
 */
export function findReferences(text: string, context: ReferenceContext = {}): Reference[] {
  const dates = findDates(text, context.meetingDate);
  const meetings = findMeetings(text, dates, context);
  const kinds: readonly (readonly FoundReference[])[] = [
    findLaws(text),
    findCaseNumbers(text),
    meetings,
    dates.filter(({ yearPrinted }) => yearPrinted).map(({ start, end, date }) => ({ kind: "date" as const, date, start, end })),
    findPointMentions(text, meetings),
    findAmounts(text),
  ];
  return withoutOverlaps(kinds.flat()).map((found) => ({ ...found, text: text.slice(found.start, found.end) }));
}

type FoundReference = Reference extends infer Each ? (Each extends Reference ? Found<Omit<Each, "text">> : never) : never;

// Of two that overlap the one that begins first is kept, and of those that begin together the first found: a meeting before its bare date.
function withoutOverlaps(found: readonly FoundReference[]): FoundReference[] {
  const kept: FoundReference[] = [];
  for (const next of [...found].sort((one, other) => one.start - other.start)) {
    if (next.start >= (kept.at(-1)?.end ?? 0)) kept.push(next);
  }
  return kept;
}
