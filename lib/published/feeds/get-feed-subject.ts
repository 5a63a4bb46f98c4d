import "server-only";
import { database } from "@/lib/database/database";
import type { AgendaPointWhereInput } from "@/lib/database/generated/models/AgendaPoint";
import { caseHref, committeeHref, personHref } from "../paths";
import { knownCommittee, publishedPoint } from "../published";
import { personAt } from "../records/list-person-records";
import type { FeedSubject } from "../views/feed-views";

/** A committee that the public knows. Null where it does not. */
export async function getCommitteeSubject(slug: string): Promise<FeedSubject | null> {
  const found = await database.committee.findFirst({ where: { slug, ...knownCommittee }, select: { name: true } });
  return found && { name: found.name, href: committeeHref(slug) };
}

/** A case with published points, by its number; `gone` where it had some. Null where it never had. */
export async function getCaseSubject(slug: string): Promise<FeedSubject | "gone" | null> {
  const found = await database.case.findFirst({ where: { slug, points: { some: publishedPoint } }, select: { number: true } });
  if (found) return { name: found.number, href: caseHref(slug) };
  return (await database.case.count({ where: { slug, points: { some: oncePublished } } })) > 0 ? "gone" : null;
}

/** A person whom something published names; `gone` where something did. Null where nothing ever has. */
export async function getPersonSubject(slug: string): Promise<FeedSubject | "gone" | null> {
  const found = await database.person.findFirst({ where: personAt(slug), select: { name: true, slug: true } });
  if (found) return { name: found.name, href: personHref(found.slug) };
  const decision = { point: oncePublished };
  const named = { OR: [{ ballots: { some: { vote: { decision } } } }, { absences: { some: { decision } } }] };
  return (await database.person.count({ where: { slug, ...named } })) > 0 ? "gone" : null;
}

/** The points of every version that was ever public, withdrawn ones included. Of them nothing may be told but that there were some. */
const oncePublished = { revision: { publishedAt: { not: null } } } satisfies AgendaPointWhereInput;
