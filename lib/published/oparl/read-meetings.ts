import "server-only";
import { database } from "@/lib/database/database";
import { publishedMeeting, publishedPoint } from "../published";
import { pointRecordSelect } from "../records/point-record-select";
import { meetingListingSelect, toMeetingListing } from "../records/to-meeting-listing";
import { toPointRecord } from "../records/to-point-record";
import { getRecordTimes } from "../times/record-times";
import type { TimedMeeting, TimedPoint } from "../views/oparl-views";

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
  const records = points.map(toPointRecord);
  const times = await getRecordTimes(
    "agendaItem",
    records.map(({ id }) => id),
  );
  return new Map(
    meetings.map((row) => {
      const own = records.filter(({ meeting }) => meeting.id === row.id);
      return [row.id, { record: { ...toMeetingListing(row), points: own }, points: times }];
    }),
  );
}

/** Published points with their times, by the id they keep; the others are left out. */
export async function readPoints(keys: readonly string[]): Promise<Map<string, TimedPoint>> {
  const [rows, times] = await Promise.all([
    database.agendaPoint.findMany({ where: { ...publishedPoint, key: { in: [...keys] } }, select: pointRecordSelect }),
    getRecordTimes("agendaItem", keys),
  ]);
  return new Map(
    rows.flatMap((row) => {
      const found = times.get(row.key);
      return found ? [[row.key, { point: toPointRecord(row), times: found }]] : [];
    }),
  );
}
