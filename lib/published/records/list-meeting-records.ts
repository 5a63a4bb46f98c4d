import "server-only";
import { database } from "@/lib/database/database";
import type { MeetingWhereInput } from "@/lib/database/generated/models/Meeting";
import { publishedMeeting } from "../published";
import type { MeetingListing } from "../views/records/meeting-record";
import { meetingListingSelect, toMeetingListing } from "./to-meeting-listing";
import { pageOf, type PageAsked, type RecordPage, toRecordPage } from "./record-page";

/** `committee` is a slug; `publishedSince` a moment. */
export type MeetingRecordsAsked = PageAsked & { committee?: string | undefined; publishedSince?: Date | undefined };

/** Published meetings as open data, newest first. */
export async function listMeetingRecords({
  committee,
  publishedSince,
  ...asked
}: MeetingRecordsAsked): Promise<RecordPage<MeetingListing>> {
  const where: MeetingWhereInput = {
    ...publishedMeeting,
    ...(committee === undefined ? {} : { committee: { slug: committee } }),
    ...(publishedSince === undefined ? {} : { currentRevision: { publishedAt: { gte: publishedSince } } }),
  };
  const [total, rows] = await Promise.all([
    database.meeting.count({ where }),
    database.meeting.findMany({ where, orderBy: [{ date: "desc" }, { id: "desc" }], ...pageOf(asked), select: meetingListingSelect }),
  ]);
  return toRecordPage(rows.map(toMeetingListing), total, asked);
}
