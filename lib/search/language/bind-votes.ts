import { choiceOf } from "./ballot-terms";
import type { FieldTerm, Group, Hint } from "./query";

/** What the `stemte:` of a query are about. */
export type BoundVotes = {
  /** How a party or a person must have voted: of each list one choice. Empty where it is only asked to have voted. */
  choicesOf: Map<FieldTerm, string[][]>;
  /** Parties and persons that must not have voted as a negated `stemte:` says. One that is not here says that nobody voted so. */
  votersOf: Map<FieldTerm, FieldTerm[]>;
  hints: Hint[];
};

/**
 * Finds whom each `stemte:` of a query is about. A single one is about every party and person of the query, wherever it stands. Of several each is about those that follow
 * it, as in `stemte:for parti:A stemte:imod parti:V`, or each about those before it, and the query must keep to the one or the other. Where it does not,
 * the hint says so and every party and person must have voted in all of the ways, which is true however it was meant.
 */
export function bindVotes(groups: Group[], typed: string): BoundVotes {
  const bound: BoundVotes = { choicesOf: new Map(), votersOf: new Map(), hints: [] };
  const said = groups.filter((group) => votesIn(group).length + votersIn(group).length > 0);
  const votes = said.filter(isVote);
  const asked = votes.filter(({ negated }) => !negated);
  const voters = said.flatMap(votersIn);
  const wanted = said.filter(({ negated }) => !negated).flatMap(votersIn);
  const alternating = said.filter((group) => !isVote(group) || !group.negated);
  const mixed = said.length > 1 && said.some((group) => !isVote(group) && votesIn(group).length > 0);
  const inTurn = !mixed && (asked.length < 2 || takeTurns(alternating));
  for (const voter of voters) bound.choicesOf.set(voter, inTurn ? choicesInTurn(voter, alternating, asked) : said.flatMap(choicesOf));
  const [only] = votes;
  if (votes.length === 1 && only?.negated && !mixed) for (const vote of votesIn(only)) bound.votersOf.set(vote, wanted);
  const parted = votes.length > 1 && asked.length < votes.length;
  if (voters.length > 0 && (!inTurn || parted)) bound.hints.push(doubtOver(said, typed));
  return bound;
}

/** `v` for a vote, `p` for parties and persons: all votes stand before theirs, or all after. */
function takeTurns(said: Group[]): boolean {
  return /^(?:(?:vp+)+|(?:p+v)+)$/u.test(said.map((group) => (isVote(group) ? "v" : "p")).join(""));
}

function choicesInTurn(voter: FieldTerm, said: Group[], asked: Group[]): string[][] {
  const [first] = said;
  if (asked.length < 2 || !first) return asked.flatMap(choicesOf);
  const place = said.findIndex(({ alternatives }) => alternatives.includes(voter));
  const vote = isVote(first) ? said.slice(0, place).findLast(isVote) : said.slice(place).find(isVote);
  return vote ? choicesOf(vote) : [];
}

/** The choices of a group, of which one is enough; none for words that are no choice. */
function choicesOf(group: Group): string[][] {
  const choices = group.negated ? [] : votesIn(group).flatMap(({ value }) => choiceOf(value) ?? []);
  return choices.length > 0 ? [choices] : [];
}

function isVote({ alternatives }: Group): boolean {
  return alternatives.every((one) => one.kind === "field" && one.field === "vote");
}

function votesIn({ alternatives }: Group): FieldTerm[] {
  return alternatives.filter((one) => one.kind === "field").filter(({ field }) => field === "vote");
}

function votersIn({ alternatives }: Group): FieldTerm[] {
  return alternatives.filter((one) => one.kind === "field").filter(({ field }) => field === "party" || field === "person");
}

function doubtOver(said: Group[], typed: string): Hint {
  const fields = said.flatMap((group) => [...votesIn(group), ...votersIn(group)]);
  const start = Math.min(...fields.map((field) => field.start));
  const end = Math.max(...fields.map((field) => field.end));
  return { kind: "unboundVotes", start, end, text: typed.slice(start, end) };
}
