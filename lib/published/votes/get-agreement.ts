import "server-only";
import { listSharedLetters } from "../people/list-party-homes";
import { partyHref, personHref } from "../paths";
import type { AgreementMatrix, AgreementMember, AgreementView } from "../views/agreement-view";
import { type AgreementPair, countAgreement } from "./count-agreement";
import { compareDanish } from "./letter-order";
import { listCompleteVotes } from "./list-complete-votes";
import { listVoters, listVotingParties } from "./list-voters";
import type { VoteFilters } from "./vote-filters";

/** Who voted the same, party by party and person by person, in the public votes that fit some filters and in which everybody is named. */
export async function getAgreement(filters: VoteFilters = {}): Promise<AgreementView> {
  const votes = await listCompleteVotes(filters);
  const [parties, persons] = await Promise.all([compareParties(votes), comparePersons(votes)]);
  const cells = [...parties.cells, ...persons.cells].flat();
  const mostShared = cells.reduce((most, cell) => Math.max(most, cell?.shared ?? 0), 0);
  return { votes: votes.length, parties, persons, mostShared };
}

/** A member and what the pairs know it by. */
type Keyed = AgreementMember & { key: string };

async function compareParties(votes: readonly string[]): Promise<AgreementMatrix> {
  const [parties, pairs, shared] = await Promise.all([listVotingParties(votes), countAgreement("party", votes), listSharedLetters()]);
  const members = parties
    .sort((one, other) => compareDanish(one.letter, other.letter) || compareDanish(one.municipality, other.municipality))
    .map(({ letter, slug, municipality }) => {
      const isShared = shared.has(letter);
      const href = partyHref(letter, isShared ? slug : undefined);
      return { key: `${letter} ${slug}`, name: letter, party: letter, href, municipality: isShared ? municipality : null };
    });
  return toMatrix(members, pairs);
}

/** Ordered by party and name. */
async function comparePersons(votes: readonly string[]): Promise<AgreementMatrix> {
  const [voters, pairs] = await Promise.all([listVoters(votes), countAgreement("person", votes)]);
  const members = voters
    .map(({ slug, name, party }) => ({ key: slug, name, party, href: personHref(slug), municipality: null }))
    .sort((one, other) => compareDanish(one.party ?? "", other.party ?? "") || compareDanish(one.name, other.name));
  return toMatrix(members, pairs);
}

function toMatrix(members: Keyed[], pairs: readonly AgreementPair[]): AgreementMatrix {
  const known = new Map(pairs.map((pair) => [`${pair.one} ${pair.other}`, pair]));
  const cell = (one: Keyed, other: Keyed) => {
    if (one === other) return null;
    const { equal, shared } = known.get(`${one.key} ${other.key}`) ?? { equal: 0, shared: 0 };
    return { equal, shared };
  };
  return {
    members: members.map(({ name, party, href, municipality }) => ({ name, party, href, municipality })),
    cells: members.map((one) => members.map((other) => cell(one, other))),
  };
}
