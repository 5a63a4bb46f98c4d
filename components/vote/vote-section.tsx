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
        <SourceLink source={vote.source} />
      </div>
      <div className="votes">
        <div>
          {vote.complete ? <SeatDiagram vote={vote} date={date} /> : <PrintedVote vote={vote} />}
          {note !== null && <p className="note">{note}</p>}
        </div>
        {vote.ballots.length > 0 && <VoteTable vote={vote} date={date} />}
      </div>
    </section>
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
