import "server-only";
import { database } from "@/lib/database/database";

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

/** The letters of the parties that voted in some votes, by their ids. */
export async function listVotingParties(votes: readonly string[]): Promise<string[]> {
  const rows = await database.ballot.findMany({
    where: { voteId: { in: [...votes] }, party: { not: null } },
    distinct: ["party"],
    select: { party: true },
  });
  return rows.flatMap(({ party }) => party ?? []);
}
