import "server-only";
import { database } from "@/lib/database/database";
import { Prisma } from "@/lib/database/generated/client";

/** From a ballot to the municipality whose committee voted. */
export const municipalityOfBallot = Prisma.sql`
  JOIN vote ON vote.id = ballot.vote_id
  JOIN decision ON decision.id = vote.decision_id
  JOIN agenda_point ON agenda_point.id = decision.point_id
  JOIN revision ON revision.id = agenda_point.revision_id
  JOIN meeting ON meeting.id = revision.meeting_id
  JOIN committee ON committee.id = meeting.committee_id
  JOIN municipality ON municipality.id = committee.municipality_id`;

/** A person in some votes, with the letter printed in the newest of them that prints one. */
export type Voter = { slug: string; name: string; party: string | null };

/** Everybody who voted in some votes, in no order. `votes` are ids, newest first. */
export function listVoters(votes: readonly string[]): Promise<Voter[]> {
  return database.$queryRaw<Voter[]>`
    SELECT person.slug, min(person.name) AS name,
      (array_agg(ballot.party ORDER BY vote.place) FILTER (WHERE ballot.party IS NOT NULL))[1] AS party
    FROM unnest(${votes}::uuid[]) WITH ORDINALITY AS vote(id, place)
      JOIN ballot ON ballot.vote_id = vote.id
      JOIN person ON person.id = ballot.person_id
    GROUP BY person.slug`;
}

/** A party in some votes: its letter, and the slug and name of the municipality that prints it. */
export type VotingParty = { letter: string; slug: string; municipality: string };

/** The parties that voted in some votes, by their ids, in no order. */
export function listVotingParties(votes: readonly string[]): Promise<VotingParty[]> {
  return database.$queryRaw<VotingParty[]>`
    SELECT DISTINCT ballot.party AS letter, municipality.slug, municipality.name AS municipality
    FROM ballot ${municipalityOfBallot}
    WHERE ballot.vote_id = ANY(${votes}::uuid[]) AND ballot.party IS NOT NULL`;
}
