import "server-only";
import { database } from "@/lib/database/database";
import { Prisma } from "@/lib/database/generated/client";
import { municipalityOfBallot } from "./list-voters";
import type { AgreementCell } from "../views/agreement-view";

/** Two who voted in the same votes; each pair is given both ways. For a party `one` and `other` are letter and municipality, as `L lillehavn-kommune`, for a person slugs. */
export type AgreementPair = AgreementCell & { one: string; other: string };

const members = {
  party: { key: Prisma.sql`ballot.party || ' ' || municipality.slug`, join: municipalityOfBallot },
  person: { key: Prisma.sql`person.slug`, join: Prisma.sql`JOIN person ON person.id = ballot.person_id` },
};

/**
 * Counts for each pair how often both stood on the same side, out of the votes in which both stood on one; abstaining is a side too. A party stands
 * on a side where all its members who are named do, and on none where they differ. Nothing is weighed or inferred.
 * @param votes ids of the votes to compare
 */
export function countAgreement(kind: "party" | "person", votes: readonly string[]): Promise<AgreementPair[]> {
  const { key, join } = members[kind];
  return database.$queryRaw<AgreementPair[]>`
    WITH side AS (
      SELECT ballot.vote_id, ${key} AS member, min(ballot.choice) AS choice
      FROM ballot ${join}
      WHERE ballot.vote_id = ANY(${votes}::uuid[]) AND ${key} IS NOT NULL
      GROUP BY ballot.vote_id, ${key}
      HAVING count(DISTINCT ballot.choice) = 1
    )
    SELECT one.member AS one, other.member AS other,
      count(*)::int AS shared, count(*) FILTER (WHERE one.choice = other.choice)::int AS equal
    FROM side one JOIN side other ON other.vote_id = one.vote_id AND other.member <> one.member
    GROUP BY one.member, other.member`;
}
