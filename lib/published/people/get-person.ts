import "server-only";
import { cache } from "react";
import { database } from "@/lib/database/database";
import { lineRange } from "../line-range";
import { personHref } from "../paths";
import { publishedPoint } from "../published";
import { placeOfMention } from "../to-meeting-mention";
import { getAgreement } from "../votes/get-agreement";
import { newestVoteFirst, toVoteEntry, voteEntrySelect } from "../votes/to-vote-entry";
import type { PersonView, PersonVote } from "../views/person-view";
import { findPublicPerson } from "./find-public-person";
import { listAbsences, type PrintedAbsence } from "./list-absences";
import { listPersonMeetings } from "./list-person-meetings";
import { listProposals } from "./list-proposals";
import { personRoles, titleBefore } from "./person-roles";

type Printed = { name: string; role: string | null };

/** A person with all that published minutes print of them. Null where none names them, and for a group that once voted under its own name. */
export const getPerson = cache(async (slug: string): Promise<PersonView | null> => {
  const person = await findPublicPerson(slug);
  if (!person) return null;

  const href = personHref(person.slug);
  const [ballots, absences, proposals, { persons }] = await Promise.all([
    listBallots(person.id),
    listAbsences(person.id),
    listProposals(
      person.names.map(({ spelling }) => spelling),
      person.municipality.id,
    ),
    getAgreement({ personId: person.id }),
  ]);
  const votes = ballots.map(({ vote }) => vote);
  const own = persons.members.findIndex((member) => member.href === href);
  return {
    name: person.name,
    href,
    municipality: person.municipality.name,
    spellings: spellingsOf(ballots, absences),
    parties: partiesOf(votes),
    partyTerms: person.parties.map(({ termFrom, termTo, letter }) => ({ term: { from: termFrom, to: termTo }, letter })),
    roles: personRoles([
      ...ballots.map(({ vote, printed }) => ({ meeting: vote.vote.meeting, title: printed.role })),
      ...absences.map(({ meeting, text, name }) => ({ meeting, title: titleBefore(text, name) })),
      ...proposals.map(({ meeting }) => ({ meeting, title: null })),
    ]),
    votes,
    meetings: await listPersonMeetings(votes, absences, proposals),
    proposals,
    agreement: persons.members.flatMap((member, index) => {
      const cell = persons.cells[own]?.[index];
      return cell && cell.shared > 0 ? [{ ...member, ...cell }] : [];
    }),
  };
});

type BallotOfPerson = { vote: PersonVote; printed: Printed; source: PersonView["spellings"][number]["source"] };

async function listBallots(personId: string): Promise<BallotOfPerson[]> {
  const rows = await database.ballot.findMany({
    where: { personId, vote: { decision: { point: publishedPoint } } },
    orderBy: newestVoteFirst.map((vote) => ({ vote })),
    select: { name: true, role: true, choice: true, party: true, line: true, endLine: true, vote: { select: voteEntrySelect } },
  });
  return rows.map(({ name, role, choice, party, vote, ...span }) => {
    const place = placeOfMention(vote.decision.point.revision.meeting);
    const won = vote.carried === null || choice === "abstained" ? null : vote.carried === (choice === "for");
    return { vote: { vote: toVoteEntry(vote), choice, party, won }, printed: { name, role }, source: lineRange(place, span) };
  });
}

function spellingsOf(ballots: readonly BallotOfPerson[], absences: readonly PrintedAbsence[]): PersonView["spellings"] {
  const spellings = new Map<string, PersonView["spellings"][number]>();
  for (const { name, source } of [...ballots.map(({ printed, source }) => ({ name: printed.name, source })), ...absences]) {
    if (!spellings.has(name)) spellings.set(name, { name, source });
  }
  return [...spellings.values()];
}

/** Votes come newest first. */
function partiesOf(votes: readonly PersonVote[]): PersonView["parties"] {
  const parties = new Map<string, PersonView["parties"][number]>();
  for (const { party: letter, vote } of votes) {
    if (letter === null) continue;
    const { date } = vote.meeting;
    const known = parties.get(letter);
    if (known) known.firstDate = date;
    else parties.set(letter, { letter, firstDate: date, lastDate: date });
  }
  return [...parties.values()];
}
