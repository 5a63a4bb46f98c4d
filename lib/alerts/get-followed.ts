import "server-only";
import { database } from "@/lib/database/database";
import { nameTopics } from "@/lib/kle/name-topics";
import { caseHref, committeeHref, personHref, topicHref } from "@/lib/published/paths";
import { knownCommittee, publishedPoint } from "@/lib/published/published";
import { readFollowedSearch } from "@/lib/search/followed-search";
import { searchAddress } from "@/lib/search/search-address";
import { searchText } from "@/lib/text/search";
import type { FollowKind } from "./follow-request";

/** What is followed, as people call it, and where it stands. */
export type Followed = { kind: FollowKind; target: string; name: string; href: string };

/** Looks up what someone wants to follow. Null where nothing of it is public: then it cannot be followed, nor its name be learnt. */
export async function getFollowed(kind: FollowKind, target: string): Promise<Followed | null> {
  const found = await nameOf(kind, target);
  return found && { kind, target, ...found };
}

async function nameOf(kind: FollowKind, target: string): Promise<{ name: string; href: string } | null> {
  switch (kind) {
    case "search": {
      const request = readFollowedSearch(target);
      const chosen = Object.values(request.filters).flat().length;
      return { name: searchText.followed(request.query, chosen), href: searchAddress(request) };
    }
    case "case": {
      const found = await database.case.findFirst({ where: { slug: target, points: { some: publishedPoint } }, select: { number: true } });
      return found && { name: found.number, href: caseHref(target) };
    }
    case "person": {
      const where = { slug: target, OR: [{ ballots: { some: inPublic } }, { absences: { some: inPublicDecision } }] };
      const found = await database.person.findFirst({ where, select: { name: true } });
      return found && { name: found.name, href: personHref(target) };
    }
    case "committee": {
      const found = await database.committee.findFirst({ where: { slug: target, ...knownCommittee }, select: { name: true } });
      return found && { name: found.name, href: committeeHref(target) };
    }
    case "topic": {
      if (!/^\d{2}(?:\.\d{2}){0,2}$/.test(target)) return null;
      const title = (await nameTopics([target])).get(target);
      return { name: title === undefined ? target : `${target} ${title}`, href: topicHref(target) };
    }
  }
}

const inPublicDecision = { decision: { point: publishedPoint } };
const inPublic = { vote: inPublicDecision };
