import { StepOutcome } from "@/components/decision/step-outcome";
import { SourceLink } from "@/components/source/source-link";
import type { VoteView } from "@/lib/published/views/vote-view";
import { voteText } from "@/lib/text/vote";
import { SeatDiagram } from "./seat-diagram";
import { VoteTable } from "./vote-table";

type Props = {
  vote: VoteView;
  /** Its anchor on the page. */
  id: string;
  date: string;
  /** Said below the seats, e.g. that nothing else was voted on. */
  note: string | null;
};

/** One vote: the seats and the exact table, or only the printed words where these do not name everyone. */
export function VoteSection({ vote, id, date, note }: Props) {
  return (
    <section className="section" id={id} aria-labelledby={`${id}-h`}>
      <div className="section-heading">
        <h2 id={`${id}-h`}>{voteText.heading(vote.subject)}</h2>
        <SourceLink source={vote.source} spelledOut />
      </div>
      <div className="votes">
        <div>
          <VoteResult vote={vote} />
          {vote.complete ? <SeatDiagram vote={vote} date={date} /> : <PrintedVote vote={vote} />}
          {note !== null && <p className="note above-4">{note}</p>}
        </div>
        {vote.ballots.length > 0 && <VoteTable vote={vote} date={date} />}
      </div>
    </section>
  );
}

/** What became of the amendment that was voted on; the fate of the proposal itself stands on top of the page. */
function VoteResult({ vote }: { vote: VoteView }) {
  if (!vote.onAmendment || vote.carried === null) return null;
  const label = voteText.result(vote.subject, vote.carried);
  return (
    <p className="below-3">
      <StepOutcome adopted={vote.carried} label={vote.complete ? `${label}: ${voteText.tally(vote.for, vote.against)}` : label} />
    </p>
  );
}

function PrintedVote({ vote }: { vote: VoteView }) {
  return (
    <>
      <p className="note">{voteText.incomplete}</p>
      <blockquote className="quote prose">
        {vote.printed.map((line, index) => (
          <p key={index}>{line}</p>
        ))}
      </blockquote>
    </>
  );
}
