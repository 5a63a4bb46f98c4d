import "server-only";
import { database } from "@/lib/database/database";
import { isGroupName } from "../is-group-name";
import { isoDate } from "../iso-date";
import { publishedPoint } from "../published";

/** A ballot that prints a party's letter. `person` is null for a group. */
export type PartyBallot = { letter: string; voteId: string; date: string; person: { name: string; slug: string } | null };

/** Every published ballot of a municipality with a printed letter, or with the one given, newest first. */
export async function listPartyBallots(municipalityId: string, letter?: string): Promise<PartyBallot[]> {
  const rows = await database.ballot.findMany({
    where: {
      party: letter ?? { not: null },
      vote: { decision: { point: { ...publishedPoint, AND: { revision: { meeting: { committee: { municipalityId } } } } } } },
    },
    orderBy: [{ vote: { decision: { point: { revision: { meeting: { date: "desc" } } } } } }, { id: "asc" }],
    select: {
      name: true,
      party: true,
      voteId: true,
      person: { select: { name: true, slug: true } },
      vote: { select: { decision: { select: { point: { select: { revision: { select: { meeting: { select: { date: true } } } } } } } } } },
    },
  });
  return rows.map(({ name, party, voteId, person, vote }) => ({
    letter: party ?? "",
    voteId,
    date: isoDate(vote.decision.point.revision.meeting.date),
    person: isGroupName(name) ? null : person,
  }));
}
