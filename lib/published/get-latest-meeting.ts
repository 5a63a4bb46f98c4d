import "server-only";
import { database } from "@/lib/database/database";
import { getMeeting } from "./get-meeting";
import { publishedMeeting } from "./published";
import type { MeetingView } from "./views/meeting-view";

/** The newest meeting of which minutes are published; an agenda alone tells of no decision. Null in an empty collection. */
export async function getLatestMeeting(): Promise<MeetingView | null> {
  const latest = await database.meeting.findFirst({
    where: { ...publishedMeeting, kind: "referat" },
    orderBy: [{ date: "desc" }, { id: "desc" }],
    select: { slug: true, committee: { select: { slug: true } } },
  });
  const answer = latest && (await getMeeting(latest.committee.slug, latest.slug));
  return answer?.state === "published" ? answer.meeting : null;
}
