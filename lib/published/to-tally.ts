import { isFullyNamed } from "./is-fully-named";
import type { Minority, TallyView } from "./views/vote-view";

type Choice = "for" | "against" | "abstained";
type Row = { subject: string; carried: boolean | null; ballots: { name: string; party: string | null; choice: Choice }[] };

/**
 * The figures of a vote. `text` is what was printed about it (`voteWords`); `absent` counts the members noted as away
 * from the point or the meeting.
 */
export function toTally({ subject, carried, ballots }: Row, text: string, absent: number): TallyView {
  const complete = isFullyNamed({ names: ballots, carried, text });
  const count = (choice: Choice) => ballots.filter((ballot) => ballot.choice === choice).length;
  return {
    subject,
    onAmendment: /ændringsforslag|tilføjelse/iu.test(subject),
    carried,
    complete,
    for: count("for"),
    against: count("against"),
    abstained: count("abstained"),
    absent,
    minority: complete ? toMinority(ballots) : null,
  };
}

function toMinority(ballots: Row["ballots"]): Minority | null {
  const side = (choice: Choice) => ballots.filter((ballot) => ballot.choice === choice).map(({ name, party }) => ({ name, party }));
  const [inFavour, against] = [side("for"), side("against")];
  if (inFavour.length === against.length) return null;
  const minority: Minority =
    inFavour.length < against.length ? { choice: "for", members: inFavour } : { choice: "against", members: against };
  return minority.members.length > 0 ? minority : null;
}

/** Members away from a whole point. One who missed a part of it may still have voted. */
export function absentFromVote(absences: { name: string; scope: "meeting" | "point" | "part" }[]): string[] {
  return [...new Set(absences.filter(({ scope }) => scope !== "part").map(({ name }) => name))];
}
