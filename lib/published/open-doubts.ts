import type { ParseWarningFindManyArgs, ParseWarningGetPayload } from "@/lib/database/generated/models/ParseWarning";
import { lineRange } from "./line-range";
import type { MeetingPlace } from "./paths";
import type { Doubt } from "./views/doubt";

/** What the parser doubted in a revision and nobody has settled. A derived outcome is said by the ruling itself. */
export const openDoubts = {
  where: {
    settledAt: null,
    OR: [{ severity: { not: "information" }, code: { not: "outcome-derived" } }, { code: "characters-damaged" }],
  },
  orderBy: { order: "asc" },
  select: { message: true, line: true },
} satisfies ParseWarningFindManyArgs;

type DoubtRow = ParseWarningGetPayload<typeof openDoubts>;
type Lines = { line: number; endLine: number };

/** The doubts whose line lies within. */
export function doubtsWithin(rows: readonly DoubtRow[], lines: Lines, place: MeetingPlace): Doubt[] {
  return rows.filter(({ line }) => line !== null && line >= lines.line && line <= lines.endLine).map((row) => toDoubt(row, place));
}

/** The doubts that lie within none of the points: those are said at the points, and a withdrawn one says nothing. */
export function doubtsOutside(rows: readonly DoubtRow[], points: readonly Lines[], place: MeetingPlace): Doubt[] {
  return rows
    .filter(({ line }) => line === null || !points.some((point) => line >= point.line && line <= point.endLine))
    .map((row) => toDoubt(row, place));
}

/** A doubt that repeats nothing of the text: whatever is withdrawn of a meeting, it cannot tell what that was called. */
export function quotesNothing({ message }: { message: string }): boolean {
  return !message.includes("»");
}

function toDoubt({ message, line }: DoubtRow, place: MeetingPlace): Doubt {
  return { message, source: line === null ? null : lineRange(place, { line, endLine: line }) };
}
