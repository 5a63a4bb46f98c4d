import "server-only";
import { database } from "@/lib/database/database";
import { Prisma } from "@/lib/database/generated/client";
import { personListingSelect, publicPerson, toPersonListing } from "../records/list-person-records";
import { getRecordTimes } from "../times/record-times";
import type { CommitteeMembers, PersonMemberships, SeenMember } from "../views/oparl-views";

type MemberRow = SeenMember & { key: string };

/** Whom published minutes of which committee name. Every join repeats what the public may see. */
const seenMembers = Prisma.sql`
  SELECT n.id || '.' || c.slug AS key, n.id::text AS person, c.slug AS committee, bool_or(named.voted) AS voted,
    (array_agg(named.role ORDER BY m.date DESC) FILTER (WHERE named.role IS NOT NULL))[1] AS role
  FROM agenda_point p
  JOIN meeting m ON m.current_revision_id = p.revision_id AND m.state = 'published'
  JOIN point_identity i ON i.key = p.key AND i.withdrawn_at IS NULL
  JOIN committee c ON c.id = m.committee_id
  JOIN decision d ON d.point_id = p.id
  JOIN (SELECT v.decision_id, b.person_id, b.role, true AS voted FROM vote v JOIN ballot b ON b.vote_id = v.id
    UNION ALL SELECT decision_id, person_id, NULL, false FROM absence) named ON named.decision_id = d.id
  JOIN person n ON n.id = named.person_id
  GROUP BY n.id, c.slug`;

/** Memberships as published minutes let on, by `person.committee`, an id and a slug. */
export async function readMemberships(keys: readonly string[]): Promise<Map<string, SeenMember>> {
  const rows = await listMembers(Prisma.sql`key = ANY(${[...keys]})`);
  return new Map(rows.map((row) => [row.key, toMember(row)]));
}

/** People whom published minutes name, with their committees, by id. */
export async function readPeople(ids: readonly string[]): Promise<Map<string, PersonMemberships>> {
  const [people, members] = await Promise.all([
    database.person.findMany({
      where: { ...publicPerson, id: { in: [...ids] } },
      select: { ...personListingSelect, id: true },
    }),
    listMembers(Prisma.sql`person = ANY(${[...ids]})`),
  ]);
  const times = await getRecordTimes(
    "membership",
    members.map(({ key }) => key),
  );
  return new Map(
    people.map((row) => {
      const memberships = members.flatMap((member) => {
        const found = times.get(member.key);
        return member.person === row.id && found ? [{ member: toMember(member), times: found }] : [];
      });
      return [row.id, { ...toPersonListing(row), id: row.id, memberships }];
    }),
  );
}

/** Committees with those whom their minutes name, by slug. */
export async function readCommittees(slugs: readonly string[]): Promise<Map<string, CommitteeMembers>> {
  const [committees, members] = await Promise.all([
    database.committee.findMany({
      where: { slug: { in: [...slugs] } },
      select: { slug: true, name: true, municipality: { select: { name: true } } },
    }),
    listMembers(Prisma.sql`committee = ANY(${[...slugs]})`),
  ]);
  return new Map(
    committees.map(({ slug, name, municipality }) => {
      const own = members.filter(({ committee }) => committee === slug).map(({ person }) => person);
      return [slug, { slug, name, municipality: municipality.name, members: own }];
    }),
  );
}

function toMember({ person, committee, voted, role }: MemberRow): SeenMember {
  return { person, committee, voted, role };
}

function listMembers(condition: Prisma.Sql): Promise<MemberRow[]> {
  return database.$queryRaw<MemberRow[]>`SELECT * FROM (${seenMembers}) member WHERE ${condition} ORDER BY key`;
}
