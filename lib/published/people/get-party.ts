import "server-only";
import { cache } from "react";
import { database } from "@/lib/database/database";
import { partyName } from "@/lib/text/party";
import { partyHref, personHref } from "../paths";
import { publishedMeeting, publishedPoint } from "../published";
import { getAgreement } from "../votes/get-agreement";
import { compareDanish } from "../votes/letter-order";
import { newestVoteFirst, toVoteEntry, voteEntrySelect } from "../votes/to-vote-entry";
import type { PartyMember, PartyView } from "../views/party-view";
import { findPartyLetter } from "./find-party-letter";
import { listPartyNames } from "./list-parties";
import { listPartyBallots, type PartyBallot } from "./list-party-ballots";
import { listProposals } from "./list-proposals";

/** A party by its letter as an address writes it (`oe` for Ø), with all that published minutes print of it. Null where no published vote prints it. */
export const getParty = cache(async (address: string): Promise<PartyView | null> => {
  const letter = await findPartyLetter(address);
  if (letter === null) return null;

  const [ballots, names] = await Promise.all([listPartyBallots(letter), listPartyNames(letter)]);
  const [newest, oldest] = [ballots[0], ballots.at(-1)];
  if (!newest || !oldest) return null;
  const groupNames = await listGroupNames(letter, [partyName(letter, newest.date), ...names.map(({ name }) => name)]);
  const [votes, proposals, { parties }] = await Promise.all([
    listVotesOf(letter, groupNames),
    listProposals(groupNames),
    getAgreement({ party: letter }),
  ]);
  const own = parties.members.findIndex(({ name }) => name === letter);
  return {
    letter,
    href: partyHref(letter),
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

/** What the party's group is called where it acts as one: "Byrådsgruppe Ø", "Liste Ø", "Enhedslisten", "Venstre Odense". Only these very names count. */
async function listGroupNames(letter: string, names: readonly string[]): Promise<string[]> {
  const municipalities = await database.municipality.findMany({
    where: { committees: { some: { meetings: { some: publishedMeeting } } } },
    select: { name: true },
  });
  const places = municipalities.map(({ name }) => name.replace(/s? Kommune$/u, ""));
  const byLetter = ["Byrådsgruppe", "byrådsgruppe", "Gruppe", "Liste"].map((word) => `${word} ${letter}`);
  return [...new Set([...byLetter, ...names, ...names.flatMap((name) => places.map((place) => `${name} ${place}`))])];
}

async function listVotesOf(letter: string, groupNames: string[]): Promise<PartyView["votes"]> {
  const rows = await database.vote.findMany({
    where: { decision: { point: publishedPoint }, ballots: { some: { OR: [{ party: letter }, { name: { in: groupNames } }] } } },
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
