import { database } from "@/lib/database/database";
import type { Minutes } from "@/lib/minutes/minutes";
import { calledSo, isSameMeeting } from "./save-meeting";

/**
 * The meeting that a referat would be a further version of.
 * @param sha256 of the referat's file, which is no further version of itself
 * @returns null where it is a meeting's first, or known already
 */
export async function findMeeting(municipality: { name: string }, minutes: Minutes, sha256: string): Promise<string | null> {
  const committee = { ...calledSo(minutes.committee), municipality: { name: municipality.name } };
  const sameDay = await database.meeting.findMany({
    where: { committee, date: new Date(minutes.date), revisions: { none: { document: { sha256 } } } },
    orderBy: { createdAt: "asc" },
    select: { id: true, time: true, kind: true },
  });
  return sameDay.find((meeting) => isSameMeeting(meeting, minutes))?.id ?? null;
}
