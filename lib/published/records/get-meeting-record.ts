import "server-only";
import { database } from "@/lib/database/database";
import { publishedMeeting, publishedPoint } from "../published";
import type { MeetingRecord } from "../views/records/meeting-record";
import { pointRecordSelect } from "./point-record-select";
import { meetingListingSelect, toMeetingListing } from "./to-meeting-listing";
import { toPointRecord } from "./to-point-record";

/** A published meeting with its points as open data. Null where nothing is published under this id. */
export async function getMeetingRecord(id: string): Promise<MeetingRecord | null> {
  const [meeting, points] = await Promise.all([
    database.meeting.findFirst({ where: { ...publishedMeeting, id }, select: meetingListingSelect }),
    database.agendaPoint.findMany({
      where: { ...publishedPoint, revision: { ...publishedPoint.revision, meetingId: id } },
      orderBy: { order: "asc" },
      select: pointRecordSelect,
    }),
  ]);
  return meeting && { ...toMeetingListing(meeting), points: points.map(toPointRecord) };
}
