import { z } from "zod";
import type { Block } from "@/lib/minutes/minutes";
import { readBlocks } from "@/lib/published/read-blocks";

/** Parts of a point that a search may be kept to. */
const partNames = ["title", "decision", "recommendation", "summary", "presentation", "attachments"] as const;
export type PartName = (typeof partNames)[number];

/** One paragraph, list item or table of a point, with its lines in the source. `aside` tells who was absent, which is no part of what was decided. */
export type PointPart = { part: PartName; heading: string; line: number; endLine: number; text: string; aside: boolean };

type Lines = { line: number; endLine: number };
type Section = { kind: string; heading: string; blocks: unknown };

const parts: Record<string, PartName> = {
  decision: "decision",
  recommendation: "recommendation",
  proposerRecommendation: "recommendation",
  summary: "summary",
  attachments: "attachments",
};

/** The text of a point below its title, in the order of the source. What is no decision, recommendation, summary or attachment belongs to the presentation. */
export function pointParts(sections: Section[], absences: Lines[]): PointPart[] {
  return sections.flatMap(({ kind, heading, blocks }) =>
    readBlocks(blocks)
      .flatMap(textsOf)
      .map((text) => ({ part: parts[kind] ?? "presentation", heading, ...text, aside: absences.some((absence) => covers(absence, text)) })),
  );
}

function covers(outer: Lines, inner: Lines): boolean {
  return outer.line <= inner.line && outer.endLine >= inner.endLine;
}

function textsOf(block: Block): Pick<PointPart, "line" | "endLine" | "text">[] {
  const { line, endLine } = block;
  if (block.type === "table") return [{ line, endLine, text: block.rows.map((row) => row.join(" ")).join("\n") }];
  if (block.type !== "list") return [{ line, endLine, text: block.text }];
  return block.items.map((text, index) => {
    const span = block.itemSpans[index] ?? block;
    return { line: span.line, endLine: span.endLine, text };
  });
}

const stored = z.array(
  z.object({ part: z.enum(partNames), heading: z.string(), line: z.int(), endLine: z.int(), text: z.string(), aside: z.boolean() }),
);

/** The parts as they were stored with the search row. */
export function readParts(value: unknown): PointPart[] {
  return stored.parse(value);
}
