import "server-only";
import { cache } from "react";
import { database } from "@/lib/database/database";
import { isoDate } from "./iso-date";
import { committeeHref, meetingHref } from "./paths";
import { knownCommittee, notWithdrawn, publishedMeeting } from "./published";
import type { CommitteeView, MeetingDay } from "./views/committee-view";
import { namedVote } from "./votes/vote-filters";

/** A committee with its figures and the days it met. Null where the public has never known it. */
export const getCommittee = cache(async (slug: string): Promise<CommitteeView | null> => {
  const committee = await database.committee.findFirst({
    where: { slug, ...knownCommittee },
    select: {
      name: true,
      shortName: true,
      aliases: { orderBy: { name: "asc" }, select: { name: true } },
      terms: { orderBy: { termFrom: "asc" }, select: { termFrom: true, termTo: true } },
      municipality: { select: { name: true } },
    },
  });
  if (!committee) return null;

  const publicPoint = { revision: { currentOf: { is: { ...publishedMeeting, committee: { slug } } } }, identity: notWithdrawn };
  const [days, outcomes, votes] = await Promise.all([
    listDays(slug),
    database.decision.groupBy({ by: "outcome", where: { point: publicPoint }, _count: true }),
    database.vote.count({ where: { decision: { point: publicPoint }, ...namedVote } }),
  ]);
  return {
    name: committee.name,
    href: committeeHref(slug),
    municipality: committee.municipality.name,
    aliases: [...(committee.shortName === null ? [] : [committee.shortName]), ...committee.aliases.map(({ name }) => name)],
    terms: committee.terms.map(({ termFrom, termTo }) => ({ from: termFrom, to: termTo })),
    meetings: days.length,
    firstDate: days.at(-1)?.date ?? null,
    lastDate: days[0]?.date ?? null,
    points: days.reduce((sum, { points }) => sum + points, 0),
    decisions: outcomes.reduce((sum, { _count }) => sum + _count, 0),
    votes,
    outcomes: outcomes.map(({ outcome, _count }) => ({ outcome, count: _count })),
    days,
  };
});

async function listDays(slug: string): Promise<MeetingDay[]> {
  const meetings = await database.meeting.findMany({
    where: { ...publishedMeeting, committee: { slug } },
    orderBy: [{ date: "desc" }, { id: "desc" }],
    select: {
      slug: true,
      date: true,
      currentRevision: { select: { _count: { select: { points: { where: { identity: notWithdrawn } } } } } },
    },
  });
  return meetings.map((meeting) => ({
    date: isoDate(meeting.date),
    href: meetingHref({ committee: slug, meeting: meeting.slug }),
    points: meeting.currentRevision?._count.points ?? 0,
  }));
}
