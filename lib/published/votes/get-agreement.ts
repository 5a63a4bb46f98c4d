import "server-only";
import { database } from "@/lib/database/database";
import { isFullyNamed } from "../is-fully-named";
import { partyHref, personHref } from "../paths";
import type { AgreementMatrix, AgreementMember, AgreementView } from "../views/agreement-view";
import { countAgreement, groupPositions, type Positions } from "./count-agreement";
import { compareDanish } from "./letter-order";
import { newestVoteFirst } from "./to-vote-entry";
import { publicVotes, type VoteFilters } from "./vote-filters";
import { voteWords, voteWordsSelect } from "./vote-words";

const ballotSelect = { name: true, party: true, choice: true, person: { select: { name: true, slug: true } } } as const;

/** Who voted the same, party by party and person by person, in the public votes that fit some filters and in which everybody is named. */
export async function getAgreement(filters: VoteFilters = {}): Promise<AgreementView> {
  const rows = await database.vote.findMany({
    where: publicVotes(filters),
    orderBy: newestVoteFirst,
    select: {
      carried: true,
      line: true,
      endLine: true,
      ballots: { orderBy: { order: "asc" }, select: ballotSelect },
      decision: { select: voteWordsSelect },
    },
  });
  const votes = rows
    .filter(({ ballots, decision, ...vote }) => isFullyNamed({ names: ballots, carried: vote.carried, text: voteWords(vote, decision) }))
    .map(({ ballots }) => ballots);
  const parties = compareAll(
    partyMembers(votes),
    votes.map((ballots) =>
      groupPositions(ballots.flatMap(({ party, choice }) => (party === null ? [] : { group: partyHref(party), choice }))),
    ),
  );
  const persons = compareAll(
    personMembers(votes),
    votes.map((ballots) =>
      groupPositions(ballots.flatMap(({ person, choice }) => (person ? { group: personHref(person.slug), choice } : []))),
    ),
  );
  const cells = [...parties.cells, ...persons.cells].flat();
  return { votes: votes.length, parties, persons, mostShared: Math.max(0, ...cells.map((cell) => cell?.shared ?? 0)) };
}

type Ballots = { name: string; party: string | null; person: { name: string; slug: string } | null }[];

/** A member is known by the address of their page. */
function compareAll(members: AgreementMember[], votes: Positions[]): AgreementMatrix {
  return {
    members,
    cells: countAgreement(
      members.map(({ href }) => href),
      votes,
    ),
  };
}

function partyMembers(votes: Ballots[]): AgreementMember[] {
  const letters = new Set(votes.flat().flatMap(({ party }) => party ?? []));
  return [...letters].sort(compareDanish).map((letter) => ({ name: letter, party: letter, href: partyHref(letter) }));
}

/** Each with the letter printed in their newest vote, ordered by party and name. */
function personMembers(votes: Ballots[]): AgreementMember[] {
  const members = new Map<string, AgreementMember>();
  for (const { person, party } of votes.flat()) {
    if (!person) continue;
    const href = personHref(person.slug);
    const known = members.get(href);
    members.set(href, { name: person.name, href, party: known?.party ?? party });
  }
  return [...members.values()].sort(
    (one, other) => compareDanish(one.party ?? "", other.party ?? "") || compareDanish(one.name, other.name),
  );
}
