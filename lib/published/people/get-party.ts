import "server-only";
import { cache } from "react";
import { database } from "@/lib/database/database";
import { partyName } from "@/lib/text/party";
import { partyHref, personHref } from "../paths";
import { publishedPoint } from "../published";
import { getAgreement } from "../votes/get-agreement";
import { compareDanish } from "../votes/letter-order";
import { newestVoteFirst, toVoteEntry, voteEntrySelect } from "../votes/to-vote-entry";
import type { PartyMember, PartySummary, PartyView } from "../views/party-view";
import { findPartyLetter } from "./find-party-letter";
import { listParties, listPartyNames } from "./list-parties";
import { listPartyHomes } from "./list-party-homes";
import { listPartyBallots, type PartyBallot } from "./list-party-ballots";
import { listProposals } from "./list-proposals";

/**
 * A party by its letter as an address writes it (`oe` for Ø), with all that published minutes print of it. Null where no published vote prints it, and
 * where several municipalities print it and `municipality`, a slug, does not say which is meant.
 */
export const getParty = cache(async (address: string, municipality?: string): Promise<PartyView | null> => {
  const letter = await findPartyLetter(address);
  if (letter === null) return null;
  const homes = await listPartyHomes(letter);
  const home = homes.length === 1 ? homes[0] : homes.find(({ slug }) => slug === municipality);
  if (!home) return null;

  const isShared = homes.length > 1;
  const [ballots, names] = await Promise.all([listPartyBallots(home.id, letter), listPartyNames(home.id, letter)]);
  const [newest, oldest] = [ballots[0], ballots.at(-1)];
  if (!newest || !oldest) return null;
  const groupNames = groupNamesOf(letter, home.name, [partyName(letter, newest.date), ...names.map(({ name }) => name)]);
  const [votes, proposals, { parties }] = await Promise.all([
    listVotesOf(letter, groupNames, home.id),
    listProposals(groupNames, home.id),
    getAgreement({ party: letter, municipality: home.slug }),
  ]);
  const own = parties.members.findIndex(({ name }) => name === letter);
  return {
    letter,
    href: partyHref(letter, isShared ? home.slug : undefined),
    municipality: isShared ? home.name : null,
    names,
    firstDate: oldest.date,
    lastDate: newest.date,
    groupNames,
    members: membersOf(ballots),
    votes,
    proposals,
    agreement: parties.members.flatMap((member, index) => {
      const cell = parties.cells[own]?.[index];
      return cell && cell.shared > 0 ? [{ ...member, ...cell }] : [];
    }),
  };
});

/** The parties to choose from at the address of a letter that several municipalities print. Null where not several do. */
export async function listSharedParties(address: string): Promise<PartySummary[] | null> {
  const letter = await findPartyLetter(address);
  const parties = letter === null ? [] : await listParties(letter);
  return parties.length > 1 ? parties : null;
}

/** What the party's group is called where it acts as one: "Byrådsgruppe Ø", "Liste Ø", "Enhedslisten", "Venstre Odense". Only these very names count. */
function groupNamesOf(letter: string, municipality: string, names: readonly string[]): string[] {
  const place = municipality.replace(/s? Kommune$/u, "");
  const byLetter = ["Byrådsgruppe", "byrådsgruppe", "Gruppe", "Liste"].map((word) => `${word} ${letter}`);
  return [...new Set([...byLetter, ...names, ...names.map((name) => `${name} ${place}`)])];
}

async function listVotesOf(letter: string, groupNames: string[], municipalityId: string): Promise<PartyView["votes"]> {
  const point = { ...publishedPoint, AND: { revision: { meeting: { committee: { municipalityId } } } } };
  const rows = await database.vote.findMany({
    where: { decision: { point }, ballots: { some: { OR: [{ party: letter }, { name: { in: groupNames } }] } } },
    orderBy: newestVoteFirst,
    select: voteEntrySelect,
  });
  return rows.map(toVoteEntry).map((vote) => ({
    vote,
    ballots: vote.ballots.filter(({ party, name }) => party === letter || (party === null && groupNames.includes(name))),
  }));
}

/** Ballots come newest first. */
function membersOf(ballots: readonly PartyBallot[]): PartyMember[] {
  const members = new Map<string, PartyMember>();
  for (const { person, date } of ballots) {
    if (!person) continue;
    const known = members.get(person.slug);
    const member = known ?? { name: person.name, href: personHref(person.slug), ballots: 0, firstDate: date, lastDate: date };
    members.set(person.slug, { ...member, ballots: member.ballots + 1, firstDate: date });
  }
  return [...members.values()].sort((one, other) => compareDanish(one.name, other.name));
}
