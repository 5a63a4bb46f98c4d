import "server-only";
import { database } from "@/lib/database/database";
import { publishedMeeting } from "./published";
import { meetingSummarySelect, toMeetingSummary } from "./to-meeting-summary";
import type { MeetingSummary } from "./views/meeting-view";

/** `page` counts from 1; `committee` is the slug of the one committee to list. */
export type MeetingsAsked = { page?: number; pageSize?: number; committee?: string };

/** A page past the last one is empty. */
export type MeetingPage = { meetings: MeetingSummary[]; page: number; pages: number; total: number };

/** Published meetings, newest first, a page at a time. */
export async function listMeetings({ page = 1, pageSize = 50, committee }: MeetingsAsked): Promise<MeetingPage> {
  const where = committee === undefined ? publishedMeeting : { ...publishedMeeting, committee: { slug: committee } };
  const [total, rows] = await Promise.all([
    database.meeting.count({ where }),
    database.meeting.findMany({
      where,
      orderBy: [{ date: "desc" }, { id: "desc" }],
      skip: (page - 1) * pageSize,
      take: pageSize,
      select: meetingSummarySelect,
    }),
  ]);
  return { meetings: rows.map(toMeetingSummary), page, pages: Math.max(1, Math.ceil(total / pageSize)), total };
}
