import { isFullyNamed } from "./is-fully-named";
import type { TallyView } from "./views/vote-view";

type Row = { subject: string; carried: boolean | null; ballots: { name: string; choice: "for" | "against" | "abstained" }[] };

/**
 * The figures of a vote. `text` is what was printed about it, at least the words of the vote itself; `absent` counts the members noted as away
 * from the point or the meeting.
 */
export function toTally({ subject, carried, ballots }: Row, text: string, absent: number): TallyView {
  const count = (choice: "for" | "against" | "abstained") => ballots.filter((ballot) => ballot.choice === choice).length;
  return {
    subject,
    onAmendment: /ændringsforslag|tilføjelse/iu.test(subject),
    carried,
    complete: isFullyNamed({ names: ballots, carried, text }),
    for: count("for"),
    against: count("against"),
    abstained: count("abstained"),
    absent,
  };
}

/** Members away from a whole point. One who missed a part of it may still have voted. */
export function absentFromVote<A extends { name: string; scope: "meeting" | "point" | "part" }>(absences: A[]): string[] {
  return [...new Set(absences.filter(({ scope }) => scope !== "part").map(({ name }) => name))];
}
