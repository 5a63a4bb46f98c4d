import { OutcomeMark } from "@/components/decision/outcome-mark";
import type { VoteEntry } from "@/lib/published/views/vote-entry";
import { fullOutcomeLabel } from "@/lib/text/outcome";
import { pointText } from "@/lib/text/point";
import { voteListText } from "@/lib/text/vote-list";

type Props = {
  vote: VoteEntry;
  /** Whether what was voted on, and what became of the case, follows the label. */
  explained?: boolean;
};

/** What came of a vote. One on an amendment tells the amendment's own fate, and what became of the case after it. */
export function VoteOutcome({ vote: { onAmendment, carried, subject, point }, explained = false }: Props) {
  const ofAmendment = onAmendment && carried !== null;
  const mark = ofAmendment ? (carried ? "approved" : "rejected") : point.outcome.outcome;
  const label = fullOutcomeLabel(point.outcome);
  return (
    <span className="outcome" data-outcome={mark}>
      <OutcomeMark outcome={mark} />
      <span>
        {ofAmendment ? (carried ? pointText.amendmentAdopted : pointText.amendmentRejected) : label}
        {explained && (
          <span className="outcome__more">. {ofAmendment ? voteListText.caseOutcome(label) : voteListText.subject(subject)}</span>
        )}
      </span>
    </span>
  );
}
