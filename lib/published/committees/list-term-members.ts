import "server-only";
import { database } from "@/lib/database/database";
import { isGroupName } from "../is-group-name";
import { isoDate } from "../iso-date";
import { namedPersonHref } from "../named-person-href";
import { titleBefore } from "../people/person-roles";
import { notWithdrawn, publishedMeeting } from "../published";
import type { TermMember, TermMembers } from "../views/committee-years-view";
import { listMovers } from "./list-movers";

const named = { name: true, personId: true, person: { select: { name: true, slug: true } } } as const;

const meetingWithNames = {
  id: true,
  date: true,
  termFrom: true,
  termTo: true,
  currentRevision: {
    select: {
      points: {
        where: { identity: notWithdrawn },
        select: {
          decision: {
            select: {
              votes: { select: { ballots: { select: { ...named, party: true, role: true } } } },
              absences: { select: { ...named, text: true } },
            },
          },
        },
      },
    },
  },
} as const;

type Sighting = { key: string; name: string; href: string | null; party: string | null; role: string | null; date: string };

/** The terms that a committee's minutes tell of, newest first, each with those who are named in a vote, as away or as putting something forward. Groups are no persons. */
export async function listTermMembers(committee: string): Promise<TermMembers[]> {
  const [meetings, movers] = await Promise.all([
    database.meeting.findMany({
      where: { ...publishedMeeting, committee: { slug: committee } },
      orderBy: { date: "desc" },
      select: meetingWithNames,
    }),
    listMovers(committee),
  ]);
  const terms = new Map<string, { term: TermMembers["term"]; meetings: number; sightings: Sighting[] }>();
  const keys = new Map<string, string>();
  for (const { id, date, termFrom, termTo, currentRevision } of meetings) {
    const term = termFrom !== null && termTo !== null ? { from: termFrom, to: termTo } : null;
    const key = term ? `${term.from}` : "";
    const entry = terms.get(key) ?? { term, meetings: 0, sightings: [] };
    terms.set(key, entry);
    entry.meetings += 1;
    for (const { decision } of currentRevision?.points ?? []) {
      const ballots = decision?.votes.flatMap((vote) => vote.ballots) ?? [];
      const away = decision?.absences.map((absence) => ({ ...absence, party: null, role: titleBefore(absence.text, absence.name) })) ?? [];
      for (const { name, personId, person, party, role } of [...ballots, ...away]) {
        if (isGroupName(name)) continue;
        const href = namedPersonHref({ name, person });
        entry.sightings.push({ key: personId ?? name, name: person?.name ?? name, href, party, role, date: isoDate(date) });
        if (personId !== null) keys.set(name, personId);
      }
    }
    for (const { name, party, role } of movers.filter(({ meetingId }) => meetingId === id)) {
      entry.sightings.push({ key: name, name, href: null, party, role, date: isoDate(date) });
    }
  }
  return [...terms.values()].map(({ sightings, ...rest }) => ({ ...rest, members: toMembers(sightings, keys) }));
}

/**
 * One entry for each person, by name. The sightings come newest first, so that the first letter is the last one printed. `keys` are those of the
 * spellings that are known to be somebody's.
 */
function toMembers(sightings: Sighting[], keys: ReadonlyMap<string, string>): TermMember[] {
  const members = new Map<string, TermMember>();
  for (const { key: own, name, href, party, role, date } of sightings) {
    const key = keys.get(own) ?? own;
    const member = members.get(key) ?? { name, href, party: null, date, roles: [], years: [] };
    members.set(key, member);
    if (href !== null) Object.assign(member, { name, href });
    if (member.party === null && party !== null) Object.assign(member, { party, date });
    if (role !== null && !member.roles.includes(role)) member.roles.push(role);
    const year = Number(date.slice(0, 4));
    if (!member.years.includes(year)) member.years.unshift(year);
  }
  return [...members.values()].sort((one, other) => one.name.localeCompare(other.name, "da"));
}
