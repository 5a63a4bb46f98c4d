import type { BlockView } from "./views/block-view";
import type { AmendmentView, DecisionStep } from "./views/point-view";
import type { VoteView } from "./views/vote-view";

type PrintedDecision = {
  blocks: BlockView[];
  amendments: AmendmentView[];
  votes: VoteView[];
  /** First line of the sentence that settles the outcome; null where none is printed. */
  conclusionLine: number | null;
};

/** A step before its text is dealt out to it. */
type Start = Omit<DecisionStep, "blocks"> & { line: number };

/**
 * The decision taken apart into what the committee did, in the order printed: amendments with their votes, votes of their own, the conclusion.
 * Every block of the decision lands in exactly one step. Returns no steps where the committee simply decided.
 */
export function decisionSteps({ blocks, amendments, votes, conclusionLine }: PrintedDecision): DecisionStep[] {
  const pairs = amendments.map((amendment) => ({ amendment, vote: voteOn(amendment, amendments, votes) }));
  if (!pairs.some(({ amendment, vote }) => vote !== null || isProposal(amendment))) return [];

  const starts: Start[] = pairs.map((pair) => ({ kind: "amendment", ...pair, line: startLine(pair.amendment.source.line, blocks) }));
  const loose = votes.filter((vote) => pairs.every((pair) => pair.vote !== vote));
  const [onlyVote, ...otherVotes] = loose;
  const votedConclusion = conclusionLine !== null && onlyVote !== undefined && otherVotes.length === 0 && !onlyVote.onAmendment;
  if (conclusionLine !== null) {
    const vote = votedConclusion ? onlyVote : null;
    starts.push({ kind: "conclusion", amendment: null, vote, line: Math.min(conclusionLine, vote?.source.line ?? conclusionLine) });
  }
  if (!votedConclusion) {
    starts.push(...loose.map((vote): Start => ({ kind: "vote", amendment: null, vote, line: vote.source.line })));
  }
  return starts.length < 2 ? [] : dealOut(blocks, starts);
}

/** An addition or a resolution that nobody put forward is the committee's own decision and no step on the way to it. */
function isProposal(amendment: AmendmentView): boolean {
  return amendment.kind === "ændringsforslag" || amendment.proposers.length > 0;
}

/** The vote printed between this amendment and the next one; null where two votes could be meant. */
function voteOn(amendment: AmendmentView, amendments: AmendmentView[], votes: VoteView[]): VoteView | null {
  const from = amendment.source.line;
  const to = Math.min(...amendments.map(({ source }) => source.line).filter((line) => line > from), Infinity);
  const between = votes.filter(({ onAmendment, source }) => onAmendment && source.line >= from && source.line < to);
  return between.length === 1 ? (between[0] ?? null) : null;
}

/** An amendment begins with the sentence that leads in to it ("… stiller følgende ændringsforslag:"). */
function startLine(line: number, blocks: BlockView[]): number {
  const before = blocks.filter((block) => block.endLine < line).at(-1);
  return before?.type === "paragraph" && before.text.endsWith(":") ? before.line : line;
}

/** Gives each block to the last step that has begun; what is printed before the first step belongs to the first. */
function dealOut(blocks: BlockView[], starts: Start[]): DecisionStep[] {
  const ordered = starts.toSorted((one, other) => one.line - other.line);
  return ordered.map(({ line, ...step }, index) => {
    const from = index === 0 ? 0 : line;
    const to = ordered[index + 1]?.line ?? Infinity;
    return { ...step, blocks: blocks.filter((block) => block.line >= from && block.line < to) };
  });
}
