import type { Absence } from "../minutes";
import type { Doubt } from "../warnings/doubt";
import type { GroupedVote } from "./group-votes";

/** What does not add up within the votes of one decision. */
export function checkVotes(votes: readonly GroupedVote[], absences: readonly Absence[]): Doubt[] {
  const away = new Set(absences.filter(({ scope }) => scope !== "part").map(({ name }) => name));
  return votes.flatMap((grouped) => [
    ...votersTwice(grouped),
    ...votersAbsent(grouped, away),
    ...againstConclusion(grouped),
    ...assumedSubject(grouped),
  ]);
}

function votersTwice({ vote }: GroupedVote): Doubt[] {
  const seen = new Set<string>();
  const twice = everyone({ vote }).find(({ name }) => seen.size === seen.add(name).size);
  return twice ? [{ code: "voter-twice", line: twice.line, values: { name: twice.name } }] : [];
}

function votersAbsent({ vote }: GroupedVote, away: ReadonlySet<string>): Doubt[] {
  return everyone({ vote })
    .filter(({ name }) => away.has(name))
    .map(({ name, line }) => ({ code: "voter-absent", line, values: { name } }));
}

// Groups have several members and remainders are not counted: only where everybody is named can ballots contradict a conclusion.
function againstConclusion({ vote, countable }: GroupedVote): Doubt[] {
  const [ayes, noes] = [vote.for.length, vote.against.length];
  if (!countable || vote.carried === null || ayes === 0 || noes === 0 || ayes === noes || vote.carried === ayes > noes) return [];
  return [{ code: "vote-against-conclusion", line: vote.line, values: { subject: vote.subject, for: ayes, against: noes } }];
}

function assumedSubject({ vote, subjectAssumed }: GroupedVote): Doubt[] {
  return subjectAssumed ? [{ code: "vote-subject-assumed", line: vote.line, values: { subject: vote.subject } }] : [];
}

function everyone({ vote }: Pick<GroupedVote, "vote">) {
  return [...vote.for, ...vote.against, ...vote.abstained];
}
