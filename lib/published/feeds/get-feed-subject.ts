import "server-only";
import { database } from "@/lib/database/database";
import { caseHref, committeeHref, personHref } from "../paths";
import { knownCommittee, publishedPoint } from "../published";
import { publicPerson } from "../records/list-person-records";
import type { FeedSubject } from "../views/feed-views";

/** A committee that the public knows. Null where it does not. */
export async function getCommitteeSubject(slug: string): Promise<FeedSubject | null> {
  const found = await database.committee.findFirst({ where: { slug, ...knownCommittee }, select: { name: true } });
  return found && { name: found.name, href: committeeHref(slug) };
}

/** A case with published points, by its number. */
export async function getCaseSubject(slug: string): Promise<FeedSubject | null> {
  const found = await database.case.findFirst({ where: { slug, points: { some: publishedPoint } }, select: { number: true } });
  return found && { name: found.number, href: caseHref(slug) };
}

/** A person whom something published names. */
export async function getPersonSubject(slug: string): Promise<FeedSubject | null> {
  const found = await database.person.findFirst({ where: { slug, ...publicPerson }, select: { name: true } });
  return found && { name: found.name, href: personHref(slug) };
}
