import "server-only";
import { database } from "@/lib/database/database";
import { publishedMeeting, publishedPoint } from "../published";
import { type PointRecordRow, pointRecordSelect } from "../records/point-record-select";
import { meetingListingSelect, toMeetingListing } from "../records/to-meeting-listing";
import { toPointRecord } from "../records/to-point-record";
import { getRecordTimes } from "../times/record-times";
import type { PointIds, TimedMeeting, TimedPoint } from "../views/oparl-views";

/** Published meetings with their points, by id; the others are left out. */
export async function readMeetings(ids: readonly string[]): Promise<Map<string, TimedMeeting>> {
  const [meetings, points] = await Promise.all([
    database.meeting.findMany({ where: { ...publishedMeeting, id: { in: [...ids] } }, select: meetingListingSelect }),
    database.agendaPoint.findMany({
      where: { ...publishedPoint, revision: { currentOf: { is: { ...publishedMeeting, id: { in: [...ids] } } } } },
      orderBy: { order: "asc" },
      select: pointRecordSelect,
    }),
  ]);
  const timed = await withTimes(points);
  return new Map(
    meetings.map((row) => {
      const own = [...timed.values()].flatMap(({ point }) => (point.meeting.id === row.id ? [point] : []));
      return [row.id, { record: { ...toMeetingListing(row), points: own }, points: timed }];
    }),
  );
}

/** Published points with their times, by the id they keep; the others are left out. */
export async function readPoints(keys: readonly string[]): Promise<Map<string, TimedPoint>> {
  return withTimes(
    await database.agendaPoint.findMany({ where: { ...publishedPoint, key: { in: [...keys] } }, select: pointRecordSelect }),
  );
}

async function withTimes(rows: readonly PointRecordRow[]): Promise<Map<string, TimedPoint>> {
  const times = await getRecordTimes(
    "agendaItem",
    rows.map(({ key }) => key),
  );
  return new Map(
    rows.flatMap((row) => {
      const found = times.get(row.key);
      return found ? [[row.key, { point: toPointRecord(row), times: found, ids: idsOf(row) }]] : [];
    }),
  );
}

function idsOf({ case: own, decision }: PointRecordRow): PointIds {
  const named = [...(decision?.votes.flatMap(({ ballots }) => ballots) ?? []), ...(decision?.absences ?? [])];
  return { case: own?.id ?? null, people: new Map(named.flatMap(({ person }) => (person ? [[person.slug, person.id]] : []))) };
}
