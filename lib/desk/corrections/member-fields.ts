import { z } from "zod";
import type { Absence, AgendaPoint, Ballot, Decision, Vote } from "@/lib/minutes/minutes";
import type { CorrectionField, FieldValue } from "./correction-field";

const choices = ["for", "against", "abstained"] as const;
const choice = z.enum(choices).nullable();
const scope = z.enum(["meeting", "point", "part"]).nullable();

/** What a member voted, by the name as spelled; null where they cast no vote. One who was not read is added, one who did not vote taken out. */
export const ballotField: CorrectionField = {
  pattern: /^decision\/votes\/(\d+)\/ballots\/([^/]+)$/,
  value: choice,
  read: ({ decision }, [index, name]) => {
    const vote = decision?.votes[Number(index)];
    return vote && (choices.find((group) => vote[group].some((ballot) => ballot.name === name)) ?? null);
  },
  write: (point, [index, name], value) =>
    onDecision(point, (decision) => withBallot(decision, Number(index), name ?? "", choice.parse(value))),
};

/** Which part of the meeting a member was absent from, by the name as spelled; null where they were there. */
export const absenceField: CorrectionField = {
  pattern: /^decision\/absences\/([^/]+)$/,
  value: scope,
  read: ({ decision }, [name]): FieldValue | undefined =>
    decision ? (decision.absences.find((absence) => absence.name === name)?.scope ?? null) : undefined,
  write: (point, [name], value) => onDecision(point, (decision) => withAbsence(decision, name ?? "", scope.parse(value))),
};

function onDecision(point: AgendaPoint, change: (decision: Decision) => Decision): AgendaPoint {
  return point.decision ? { ...point, decision: change(point.decision) } : point;
}

function withBallot(decision: Decision, index: number, name: string, value: z.infer<typeof choice>): Decision {
  return { ...decision, votes: decision.votes.map((vote, place) => (place === index ? moved(vote, name, value) : vote)) };
}

function moved(vote: Vote, name: string, value: z.infer<typeof choice>): Vote {
  const { line, endLine, page } = vote;
  const known = choices.flatMap((group) => vote[group]).find((ballot) => ballot.name === name);
  const ballot: Ballot = known ?? { name, party: null, role: null, line, endLine, page };
  const without = (group: readonly Ballot[]) => group.filter((other) => other.name !== name);
  const next = { ...vote, for: without(vote.for), against: without(vote.against), abstained: without(vote.abstained) };
  return value === null ? next : { ...next, [value]: [...next[value], ballot] };
}

function withAbsence(decision: Decision, name: string, value: z.infer<typeof scope>): Decision {
  const { line, endLine, page } = decision;
  const known = decision.absences.find((absence) => absence.name === name);
  if (value === null) return { ...decision, absences: decision.absences.filter((absence) => absence.name !== name) };
  const absence: Absence = { ...(known ?? { name, text: name, line, endLine, page }), scope: value };
  const absences = known ? decision.absences.map((other) => (other === known ? absence : other)) : [...decision.absences, absence];
  return { ...decision, absences };
}
