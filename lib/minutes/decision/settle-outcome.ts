import type { Outcome, Section } from "../minutes";
import { goesUpwards } from "../vocabulary/outcome-phrases";
import type { Doubt } from "../warnings/doubt";
import type { GroupedVote } from "./group-votes";
import type { DecisionContext } from "./decision-context";
import type { Conclusion } from "./read-outcome";

/** The outcome, whether it had to be derived, and what is doubtful about it. */
export type Settled = { outcome: Outcome; derived: boolean; doubts: Doubt[] };

/** Convention 7: the printed conclusion, else the vote on the case, and that is said; else `other`, and that is said too. */
export function settleOutcome(
  conclusion: Conclusion | null,
  votes: readonly GroupedVote[],
  { recommendation }: DecisionContext,
  { line }: Section,
): Settled {
  if (conclusion) {
    const doubts: Doubt[] = conclusion.doubtful ? [{ code: "decision-not-recognised", line: conclusion.statement.line, values: {} }] : [];
    return { outcome: conclusion.outcome, derived: false, doubts };
  }
  const settling = votes.findLast(({ vote, onAmendment }) => !onAmendment && vote.carried !== null);
  if (!settling) return { outcome: "other", derived: false, doubts: [{ code: "decision-not-recognised", line, values: {} }] };
  const carried: Outcome = recommendation !== null && goesUpwards.test(recommendation.text) ? "recommended" : "approved";
  const outcome = settling.vote.carried ? carried : "rejected";
  return { outcome, derived: true, doubts: [{ code: "outcome-derived", line: settling.vote.line, values: {} }] };
}
