import "server-only";
import { database } from "@/lib/database/database";
import type { Absence } from "@/lib/minutes/minutes";
import { lineRange } from "../line-range";
import { publishedPoint } from "../published";
import { meetingMentionSelect, placeOfMention, toMeetingMention } from "../to-meeting-mention";
import type { LineRange } from "../views/line-range";
import type { MeetingMention } from "../views/vote-entry";

/** One printed absence: at which point it stands, and the words before the name. */
export type PrintedAbsence = {
  name: string;
  scope: Absence["scope"];
  text: string;
  point: number;
  meeting: MeetingMention;
  source: LineRange;
};

/** Every absence of a person that published points print, newest meeting first. */
export async function listAbsences(personId: string): Promise<PrintedAbsence[]> {
  const rows = await database.absence.findMany({
    where: { personId, decision: { point: publishedPoint } },
    orderBy: [
      { decision: { point: { revision: { meeting: { date: "desc" } } } } },
      { decision: { point: { order: "asc" } } },
      { order: "asc" },
    ],
    select: {
      name: true,
      scope: true,
      text: true,
      line: true,
      endLine: true,
      decision: { select: { point: { select: { number: true, revision: { select: { meeting: { select: meetingMentionSelect } } } } } } },
    },
  });
  return rows.map(({ name, scope, text, decision: { point }, ...span }) => ({
    name,
    scope,
    text,
    point: point.number,
    meeting: toMeetingMention(point.revision.meeting),
    source: lineRange(placeOfMention(point.revision.meeting), span),
  }));
}
