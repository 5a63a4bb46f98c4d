import "server-only";
import { database } from "@/lib/database/database";
import { Prisma } from "@/lib/database/generated/client";
import { personListingSelect, publicPerson, toPersonListing } from "../records/list-person-records";
import { getRecordTimes } from "../times/record-times";
import type { CommitteeMembers, PersonMemberships, SeenMember } from "../views/oparl-views";

type MemberRow = SeenMember & { key: string; personKey: string };

/** Whom published minutes of which committee name. Every join repeats what the public may see. */
const seenMembers = Prisma.sql`
  SELECT u.slug || '.' || n.slug || '.' || c.slug AS key, u.slug || '.' || n.slug AS "personKey",
    n.slug AS person, c.slug AS committee, u.name AS municipality, bool_or(named.voted) AS voted,
    (array_agg(named.role ORDER BY m.date DESC) FILTER (WHERE named.role IS NOT NULL))[1] AS role
  FROM agenda_point p
  JOIN meeting m ON m.current_revision_id = p.revision_id AND m.state = 'published'
  JOIN point_identity i ON i.key = p.key AND i.withdrawn_at IS NULL
  JOIN committee c ON c.id = m.committee_id
  JOIN decision d ON d.point_id = p.id
  JOIN (SELECT v.decision_id, b.person_id, b.role, true AS voted FROM vote v JOIN ballot b ON b.vote_id = v.id
    UNION ALL SELECT decision_id, person_id, NULL, false FROM absence) named ON named.decision_id = d.id
  JOIN person n ON n.id = named.person_id
  JOIN municipality u ON u.id = n.municipality_id
  GROUP BY u.slug, u.name, n.slug, c.slug`;

/** Memberships as published minutes let on, by `municipality.person.committee`, all as slugs. */
export async function readMemberships(keys: readonly string[]): Promise<Map<string, SeenMember>> {
  const rows = await listMembers(Prisma.sql`key = ANY(${[...keys]})`);
  return new Map(rows.map((row) => [row.key, toMember(row)]));
}

/** People whom published minutes name, with their committees, by `municipality.person`, both as slugs. */
export async function readPeople(keys: readonly string[]): Promise<Map<string, PersonMemberships>> {
  const [people, members] = await Promise.all([
    database.person.findMany({
      where: {
        AND: [publicPerson],
        OR: keys.map((key) => {
          const [municipality = "", slug = ""] = key.split(".");
          return { slug, municipality: { slug: municipality } };
        }),
      },
      select: { ...personListingSelect, municipality: { select: { name: true, slug: true } } },
    }),
    listMembers(Prisma.sql`"personKey" = ANY(${[...keys]})`),
  ]);
  const times = await getRecordTimes(
    "membership",
    members.map(({ key }) => key),
  );
  return new Map(
    people.map((row) => {
      const key = `${row.municipality.slug}.${row.slug}`;
      const memberships = members.flatMap((member) => {
        const found = times.get(member.key);
        return member.personKey === key && found ? [{ member: toMember(member), times: found }] : [];
      });
      return [key, { ...toPersonListing(row), memberships }];
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

function toMember({ person, committee, municipality, voted, role }: MemberRow): SeenMember {
  return { person, committee, municipality, voted, role };
}

function listMembers(condition: Prisma.Sql): Promise<MemberRow[]> {
  return database.$queryRaw<MemberRow[]>`SELECT * FROM (${seenMembers}) member WHERE ${condition} ORDER BY key`;
}
