import { describe, expect, it } from "vitest";
import type { AgendaPoint, Block, Decision, Minutes } from "@/lib/minutes/minutes";
import { parseMinutes } from "@/lib/minutes/parse-minutes";
import type { Span } from "@/lib/minutes/source-line";
import { fixtureTexts } from "./support/example-texts";
import { sourceOf } from "./support/source-of";

/** A value as printed, and the lines it is said to stand on. */
type Placed = { text: string; span: Span };

/** What stands from the first of its lines to the last, and on no line more. */
function filling({ points }: Minutes): Placed[] {
  return points.flatMap((point) => [
    ...point.sections.flatMap(({ blocks }) => blocks.flatMap(textsOf)),
    ...itemsOf(point.recommendation?.items ?? [], point.recommendation?.itemSpans ?? []),
    ...point.attachments.map((attachment) => ({ text: attachment.title, span: attachment })),
  ]);
}

function textsOf(block: Block): Placed[] {
  if (block.type === "table") return [];
  return block.type === "list" ? itemsOf(block.items, block.itemSpans) : [{ text: block.text, span: block }];
}

function itemsOf(items: readonly string[], spans: readonly Span[]): Placed[] {
  return items.map((text, index) => ({ text, span: spans[index] ?? { line: 0, endLine: 0, page: null } }));
}

/** What begins on its first line. */
function leading({ points }: Minutes): Placed[] {
  return points.flatMap(({ sections }) => sections.map((section) => ({ text: section.heading, span: section })));
}

/** What stands somewhere within its lines; a title stands before the first section. */
function within({ points }: Minutes): Placed[] {
  return points.flatMap((point) => [
    { text: point.title, span: { ...point, endLine: point.sections[0]?.line ?? point.endLine } },
    ...(point.decision ? voicesOf(point.decision) : []),
  ]);
}

function voicesOf({ votes, absences }: Decision): Placed[] {
  const ballots = votes.flatMap((vote) => [...vote.for, ...vote.against, ...vote.abstained]);
  return [...ballots, ...absences].map((voice) => ({ text: voice.name, span: voice }));
}

function partsOf({ decision }: AgendaPoint): Span[] {
  if (!decision) return [];
  const { votes, absences, amendments, otherBodies, outcomeSpan } = decision;
  return [...votes, ...absences, ...amendments, ...otherBodies, ...(outcomeSpan ? [outcomeSpan] : [])];
}

const words = (text: string): readonly string[] => text.replace(/\u00AD/gu, "").match(/[\p{L}\p{N}]+/gu) ?? [];

describe("every value stands where its span says", () => {
  it.each(fixtureTexts.map((text) => [text.split("\n")[0], text] as const))("%s", (_, text) => {
    const printed = text.split(/\r?\n/).map(words);
    const minutes = parseMinutes(sourceOf(text));
    const on = (line: number) => printed[line - 1] ?? [];
    const starts = ({ text, span }: Placed) =>
      words(text)
        .slice(0, 1)
        .every((word) => on(span.line).includes(word));
    const ends = ({ text, span }: Placed) =>
      words(text)
        .slice(-1)
        .every((word) => on(span.endLine).includes(word));
    // The genitive of a name is longer than the name.
    const stands = ({ text, span }: Placed) => {
      const lines = printed.slice(span.line - 1, span.endLine).flat();
      return words(text).every((word) => lines.some((other) => other.startsWith(word)));
    };
    expect(filling(minutes).filter((value) => !starts(value) || !ends(value) || !stands(value))).toEqual([]);
    expect(leading(minutes).filter((value) => !starts(value))).toEqual([]);
    expect(within(minutes).filter((value) => !stands(value))).toEqual([]);
    const outside = minutes.points.flatMap((point) =>
      partsOf(point).filter((part) => part.line < point.line || part.endLine > point.endLine),
    );
    expect(outside).toEqual([]);
  });
});
