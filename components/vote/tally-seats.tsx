import type { TallyView } from "@/lib/published/views/vote-view";
import { voteText } from "@/lib/text/vote";

type Props = { tally: TallyView };

/** A vote as one row of small squares, for lists. Renders nothing where the minutes do not name everyone who voted. */
export function TallySeats({ tally }: Props) {
  if (!tally.complete) return null;
  return (
    <span className="tally" role="img" aria-label={voteText.spokenTally(tally)}>
      <Squares count={tally.for} side="for" />
      <i className="gap" />
      <Squares count={tally.against} side="against" />
      <Squares count={tally.abstained} side="abstained" apart />
      <Squares count={tally.absent} side="absent" apart />
      <b aria-hidden="true">{voteText.figures(tally.for, tally.against)}</b>
    </span>
  );
}

/** `apart` keeps a gap before the squares, where there are any. */
function Squares({ count, side, apart = false }: { count: number; side: string; apart?: boolean }) {
  if (count === 0) return null;
  return (
    <>
      {apart && <i className="gap" />}
      {Array.from({ length: count }, (_, seat) => (
        <i key={seat} className={side} />
      ))}
    </>
  );
}
