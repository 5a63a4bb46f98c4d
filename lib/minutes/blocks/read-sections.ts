import { isBlank, type Line } from "../lines/line";
import { spanOf } from "../lines/join-span";
import type { Section, SectionKind } from "../minutes";
import { readBlocks } from "./read-blocks";
import { type HeadingLayout, isNamedDecision, openedBy, plainLayout } from "./section-heading";
import { fold } from "../lines/fold";

/**
 * Parts the body of a point into sections. A heading word opens a section once per point; printed again it is a sub-heading of the section it
 * stands in. Text before the first heading is a section of its own: the decision of a closed point (convention 9), else of kind `other`.
 */
export function readSections(lines: readonly Line[], layout: HeadingLayout = plainLayout): Section[] {
  const starts = findStarts(lines, layout);
  const before = lines.slice(0, starts[0] ?? lines.length).filter((line) => !isBlank(line));
  const sections = starts.map((start, index) => readSection(lines.slice(start, starts[index + 1] ?? lines.length), layout));
  return before.length > 0 ? [readUnheaded(before, lines.slice(0, starts[0] ?? lines.length), starts.length === 0), ...sections] : sections;
}

function findStarts(lines: readonly Line[], layout: HeadingLayout): number[] {
  const seen = new Set<string>();
  const starts: number[] = [];
  lines.forEach((line, index) => {
    const opened = openedBy(line, layout);
    // What a decision says after its label, such as `Indstilling: Godkendt.`, is its own.
    if (opened === null || (opened.rest !== "" && seen.has("decision"))) return;
    const key = opened.kind === "other" || isNamedDecision(line.text) ? line.folded : opened.kind;
    if (seen.has(key)) return;
    seen.add(key);
    starts.push(index);
  });
  return starts;
}

/** Sections whose numbered lines are items, however they stand. */
const listsItems: ReadonlySet<SectionKind> = new Set<SectionKind>(["recommendation", "proposerRecommendation", "decision"]);

function readSection(lines: readonly Line[], layout: HeadingLayout): Section {
  const [first, ...under] = lines;
  const opened = openedBy(first, layout);
  if (!first || opened === null) throw new RangeError("A section begins with its heading.");
  const { kind, heading, rest } = opened;
  const body = rest === "" ? under : [{ ...first, text: rest, raw: rest, folded: fold(rest) }, ...under];
  return {
    kind,
    heading: heading.replace(/\s*:$/, ""),
    ...spanOf(lines.filter((line) => !isBlank(line))),
    blocks: readBlocks(body, kind === "attachments" ? "none" : listsItems.has(kind) ? "unnumbered" : "any"),
  };
}

function readUnheaded(printed: readonly Line[], lines: readonly Line[], alone: boolean): Section {
  const first = printed[0];
  const headed = !alone && first !== undefined && printed.length > 1 && looksLikeHeading(first);
  return {
    kind: alone ? "decision" : "other",
    heading: headed ? first.text : "",
    ...spanOf(printed),
    blocks: readBlocks(headed ? lines.slice(lines.indexOf(first) + 1) : lines),
  };
}

function looksLikeHeading(line: Line): boolean {
  return line.heading !== null || (line.text.length <= 60 && !/[.,:;]$/.test(line.text));
}
