import type { DecisionSelect } from "@/lib/database/generated/models/Decision";
import { overlaps } from "../overlaps";
import { readBlocks } from "../read-blocks";
import { textOfBlocks } from "../text-of-blocks";

type Span = { line: number; endLine: number };
type Decision = { text: string; votes: readonly Span[]; point: { sections: { blocks: unknown }[] } };

/** What must be read of a decision to tell the words of its votes apart. */
export const voteWordsSelect = {
  text: true,
  votes: { orderBy: { order: "asc" }, select: { line: true, endLine: true } },
  point: { select: { sections: { where: { kind: "decision" }, orderBy: { order: "asc" }, select: { blocks: true } } } },
} satisfies DecisionSelect;

/**
 * What a decision prints that may be about one of its votes: everything but what stands on the lines of its other votes alone. What belongs to no
 * vote counts for each, since a number printed there may be of any of them, and a wrong tally is worse than none.
 */
export function voteWords(vote: Span, { text, votes, point }: Decision): string {
  const others = votes.filter(({ line, endLine }) => line !== vote.line || endLine !== vote.endLine);
  if (others.length === 0) return text;
  const own = point.sections
    .flatMap(({ blocks }) => readBlocks(blocks))
    .filter((block) => overlaps(block, vote) || !others.some((other) => overlaps(block, other)));
  return own.some((block) => overlaps(block, vote)) ? textOfBlocks(own) : text;
}
