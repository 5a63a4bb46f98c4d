import { Prisma } from "@/lib/database/generated/client";
import type { Segment } from "./search-result";

/** Characters of the private use area, which PostgreSQL puts around what it found. */
export const markStart = "\ue000";
export const markEnd = "\ue001";
const lessThan = "\ue002";

/**
 * A text column as `ts_headline` may have it: without marks of its own, and without `<`, since what PostgreSQL takes for a tag it throws away.
 * `unshield` undoes the latter.
 */
export function shield(column: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`translate(${column}, ${`<${markStart}${markEnd}`}, ${lessThan})`;
}

/** Puts back what `shield` replaced. */
export function unshield(text: string): string {
  return text.replaceAll(lessThan, "<");
}

/** Parts a text at the marks, so that it can be shown as text nodes whatever it says. */
export function splitMarked(text: string): Segment[] {
  return text
    .split(new RegExp(`(${markStart}[^${markEnd}]*${markEnd})`, "u"))
    .filter((part) => part !== "")
    .map((part) => ({ text: part.replaceAll(markStart, "").replaceAll(markEnd, ""), marked: part.startsWith(markStart) }))
    .filter(({ text: kept }) => kept !== "");
}
