import "server-only";
import { database } from "@/lib/database/database";
import { publishedMeeting } from "./published";
import { meetingMentionSelect, toMeetingMention } from "./to-meeting-mention";
import type { MeetingMention } from "./views/vote-entry";

const most = 20;

/** The public meetings of one day, by committee. `day` is an ISO date. */
export async function listMeetingsOn(day: string): Promise<MeetingMention[]> {
  const rows = await database.meeting.findMany({
    where: { ...publishedMeeting, date: new Date(day) },
    orderBy: [{ committee: { name: "asc" } }, { id: "asc" }],
    take: most,
    select: meetingMentionSelect,
  });
  return rows.map(toMeetingMention);
}
