import type { SectionKind } from "@/lib/minutes/minutes";
import { lineRange } from "./line-range";
import { originalPageHref, type MeetingPlace } from "./paths";
import { readBlocks } from "./read-blocks";
import { sectionAnchors } from "./section-anchors";
import type { SourceLineRow } from "./source-line-row";
import { toBlockViews } from "./to-block-views";
import type { SectionView, SectionWithLines } from "./views/point-view";

type SectionRow = { kind: SectionKind; heading: string; blocks: unknown; line: number; endLine: number };
type Lines = { line: number; endLine: number };

/** A point's sections in order, each with its anchor. */
export function toSectionViews(rows: SectionRow[], lines: SourceLineRow[], place: MeetingPlace): SectionView[] {
  const anchors = sectionAnchors(rows.map(({ kind }) => kind));
  return rows.map((row, index) => ({
    id: anchors[index] ?? row.kind,
    kind: row.kind,
    heading: row.heading,
    blocks: toBlockViews(readBlocks(row.blocks), lines),
    source: lineRange(place, row),
  }));
}

/**
 * Adds the lines that a section was read from, and the page that shows them in print.
 * @param pdf the meeting's place where its original is a PDF that may be opened
 */
export function withLines(section: SectionView, lines: SourceLineRow[], pdf: MeetingPlace | null): SectionWithLines {
  const own = linesWithin(lines, section.source);
  const page = own[0]?.page ?? null;
  return { ...section, lines: own, original: pdf !== null && page !== null ? { page, href: originalPageHref(pdf, page) } : null };
}

/** The lines of a range that are not blank. */
export function linesWithin<Line extends Pick<SourceLineRow, "number" | "text">>(lines: Line[], { line, endLine }: Lines): Line[] {
  return lines.filter(({ number, text }) => number >= line && number <= endLine && text.trim() !== "");
}
