import "server-only";
import { database } from "@/lib/database/database";
import type { MeetingGetPayload, MeetingSelect } from "@/lib/database/generated/models/Meeting";
import { isoDate, isoDayOf } from "../iso-date";
import { openDoubts } from "../open-doubts";
import { committeeHref, meetingHref } from "../paths";
import { publishedMeeting } from "../published";
import type { CommitteeCompleteness, CompletenessView, DoubtPlace } from "../views/completeness-view";
import { doubtPlaces } from "./doubt-places";
import { findGaps, findMissingNumbers } from "./find-gaps";

const meetingSelect = {
  slug: true,
  date: true,
  kind: true,
  committee: { select: { slug: true, name: true } },
  currentRevision: {
    select: {
      publishedAt: true,
      warnings: { where: openDoubts.where, orderBy: openDoubts.orderBy, select: { line: true } },
      points: {
        select: {
          number: true,
          slug: true,
          line: true,
          endLine: true,
          closed: true,
          decision: { select: { id: true } },
          identity: { select: { withdrawnAt: true } },
        },
      },
    },
  },
} satisfies MeetingSelect;

/** Of one committee: who wants them all takes them from the source of each meeting. */
const mostPlaces = 30;

type MeetingRow = MeetingGetPayload<{ select: typeof meetingSelect }>;

/** What is in the collection and what is missing, by committee. Of withdrawn points only their number counts: they are not missing. */
export async function getCompleteness(): Promise<CompletenessView> {
  const meetings = await database.meeting.findMany({
    where: publishedMeeting,
    orderBy: [{ committee: { name: "asc" } }, { date: "asc" }, { id: "asc" }],
    select: meetingSelect,
  });
  const byCommittee = new Map<string, MeetingRow[]>();
  for (const meeting of meetings) {
    const { slug } = meeting.committee;
    byCommittee.set(slug, [...(byCommittee.get(slug) ?? []), meeting]);
  }
  const committees = [...byCommittee.values()].map(toCompleteness);
  return {
    committees,
    meetings: meetings.length,
    points: committees.reduce((sum, { points }) => sum + points, 0),
    agendas: meetings
      .filter(({ kind }) => kind !== "referat")
      .map((meeting) => ({ committee: meeting.committee.name, date: isoDate(meeting.date), href: hrefOf(meeting) })),
  };
}

function toCompleteness(meetings: MeetingRow[]): CommitteeCompleteness {
  const all = meetings.flatMap(({ kind, currentRevision }) => (currentRevision?.points ?? []).map((point) => ({ ...point, kind })));
  const points = all.filter(({ identity }) => identity.withdrawnAt === null);
  const { name = "", slug = "" } = meetings[0]?.committee ?? {};
  const doubts = meetings.toReversed().flatMap(doubtPlaces);
  const published = meetings.flatMap(({ currentRevision }) => currentRevision?.publishedAt ?? []);
  return {
    name,
    href: committeeHref(slug),
    meetings: meetings.length,
    points: points.length,
    withoutDecision: points.filter(({ decision, kind }) => decision === null && kind === "referat").length,
    closed: points.filter(({ closed }) => closed).length,
    openDoubts: countDoubts(doubts),
    doubts: doubts.slice(0, mostPlaces),
    withdrawnPoints: all.length - points.length,
    lastChanged: isoDayOf(new Date(Math.max(...published.map((moment) => moment.getTime())))),
    gaps: findGaps(meetings.map(({ date }) => isoDate(date))),
    missingNumbers: meetings.flatMap((meeting) => {
      const numbers = findMissingNumbers(meeting.currentRevision?.points.map(({ number }) => number) ?? []);
      return numbers.length > 0 ? [{ date: isoDate(meeting.date), href: hrefOf(meeting), numbers }] : [];
    }),
  };
}

function countDoubts(places: readonly DoubtPlace[]): number {
  return places.reduce((sum, { count }) => sum + count, 0);
}

function hrefOf({ slug, committee }: MeetingRow): string {
  return meetingHref({ committee: committee.slug, meeting: slug });
}
