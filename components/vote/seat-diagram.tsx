import type { BallotView, VoteView } from "@/lib/published/views/vote-view";
import { partyName } from "@/lib/text/party";
import { voteText } from "@/lib/text/vote";

type Props = { vote: VoteView; date: string };
type Seat = { name: string; party: string | null };

/** One square per member: filled for, hollow against, hatched abstained, dashed away. The letter is the party's; names are there to be heard. */
export function SeatDiagram({ vote, date }: Props) {
  const side = (choice: BallotView["choice"]): Seat[] => vote.ballots.filter((ballot) => ballot.choice === choice);
  const absent = vote.absentees.map((name) => ({ name, party: null }));
  return (
    <dl className="seats">
      <SeatRow side="for" seats={side("for")} date={date} />
      <SeatRow side="against" seats={side("against")} date={date} />
      <SeatRow side="abstained" seats={side("abstained")} date={date} />
      <SeatRow side="absent" seats={absent} date={date} />
    </dl>
  );
}

function SeatRow({ side, seats, date }: { side: BallotView["choice"] | "absent"; seats: Seat[]; date: string }) {
  return (
    <div>
      <dt>{voteText.choice[side]}</dt>
      <dd className="seats__row">
        {seats.length === 0 && <span className="quiet">{voteText.noneNamed}</span>}
        {seats.map(({ name, party }) => (
          <span key={name} className={`seat seat--${side}`} title={name}>
            <span aria-hidden="true">{party ?? "–"}</span>
            <span className="visually-hidden">
              {name} ({party === null ? voteText.unknownParty : partyName(party, date)})
            </span>
          </span>
        ))}
      </dd>
      <dd>{seats.length}</dd>
    </div>
  );
}
