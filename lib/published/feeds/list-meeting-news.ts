import "server-only";
import { database } from "@/lib/database/database";
import { isoDate } from "../iso-date";
import { readMeetings } from "../oparl/read-meetings";
import { meetingHref } from "../paths";
import { publishedMeeting } from "../published";
import { getRecordTimes } from "../times/record-times";
import type { MeetingNews, WithdrawalNews } from "../views/feed-views";

const most = 50;

/** What is new of meetings, last changed first: those that are published, and notices of those that are withdrawn. `committee` is a slug. */
export async function listMeetingNews(committee?: string): Promise<{ meetings: MeetingNews[]; withdrawn: WithdrawalNews[] }> {
  const of = committee === undefined ? {} : { committee: { slug: committee } };
  const [rows, gone] = await Promise.all([
    database.meeting.findMany({
      where: { ...publishedMeeting, ...of },
      orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
      take: most,
      select: { id: true },
    }),
    database.meeting.findMany({
      where: { state: "withdrawn", ...of },
      orderBy: [{ withdrawnAt: "desc" }, { id: "desc" }],
      take: most,
      select: {
        id: true,
        slug: true,
        date: true,
        withdrawnAt: true,
        withdrawnReason: true,
        committee: { select: { slug: true, name: true } },
      },
    }),
  ]);
  const ids = rows.map(({ id }) => id);
  const [found, times] = await Promise.all([readMeetings(ids), getRecordTimes("meeting", ids)]);
  const meetings = ids.flatMap((id) => {
    const [meeting, own] = [found.get(id), times.get(id)];
    return meeting && own ? [{ meeting, times: own }] : [];
  });
  const withdrawn = gone.flatMap(({ id, slug, date, withdrawnAt, withdrawnReason, committee: owner }): WithdrawalNews[] => {
    if (!withdrawnAt) return [];
    const href = meetingHref({ committee: owner.slug, meeting: slug });
    return [{ id, kind: "meeting", href, committee: owner.name, date: isoDate(date), withdrawnAt, reason: withdrawnReason }];
  });
  return { meetings, withdrawn };
}
