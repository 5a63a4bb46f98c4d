import type { BallotView, VoteView } from "@/lib/published/views/vote-view";
import { partyName } from "@/lib/text/party";
import { voteText } from "@/lib/text/vote";

type Props = {
  vote: Pick<VoteView, "ballots" | "absentees">;
  date: string;
  /** Leaves rows without anybody out, for lists; a point's own page says that nobody abstained. */
  brief?: boolean;
};
type Seat = { name: string; party: string | null };

/** One square per member: filled for, hollow against, hatched abstained, dashed away. The letter is the party's; names are there to be heard. */
export function SeatDiagram({ vote, date, brief = false }: Props) {
  const side = (choice: BallotView["choice"]): Seat[] => vote.ballots.filter((ballot) => ballot.choice === choice);
  const absent = vote.absentees.map(({ name }) => ({ name, party: null }));
  const rows = [
    { side: "for", seats: side("for") },
    { side: "against", seats: side("against") },
    { side: "abstained", seats: side("abstained") },
    { side: "absent", seats: absent },
  ] as const;
  return (
    <dl className="seats">
      {rows
        .filter(({ seats }) => !brief || seats.length > 0)
        .map((row) => (
          <SeatRow key={row.side} side={row.side} seats={row.seats} date={date} />
        ))}
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
