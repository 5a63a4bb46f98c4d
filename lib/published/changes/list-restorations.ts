import "server-only";
import { database } from "@/lib/database/database";
import { isoDate, isoDayOf } from "../iso-date";
import { meetingHref } from "../paths";
import type { ChangeEntry } from "../views/change-view";
import { withdrawnPointHref } from "../withdrawn-point-href";

/** Withdrawals that were taken back, and that they were: two entries of each. Of points and their attachments only the point's number is told. */
export async function listRestorations(): Promise<ChangeEntry[]> {
  const rows = await database.restoration.findMany({
    where: { meeting: { state: { in: ["published", "withdrawn"] } } },
    select: {
      withdrawnAt: true,
      withdrawnReason: true,
      restoredAt: true,
      reason: true,
      attachmentSlug: true,
      meeting: { select: { slug: true, date: true, state: true, committee: { select: { slug: true, name: true } } } },
      point: {
        select: {
          addresses: { select: { slug: true } },
          points: {
            where: { revision: { publishedAt: { not: null } } },
            orderBy: { revision: { number: "desc" } },
            take: 1,
            select: { number: true, slug: true },
          },
        },
      },
    },
  });
  return rows.flatMap(({ meeting, point, attachmentSlug, withdrawnAt, withdrawnReason, restoredAt, reason }): ChangeEntry[] => {
    const place = { committee: meeting.committee.slug, meeting: meeting.slug };
    const [shown] = point?.points ?? [];
    // A point of a withdrawn meeting is told of with the meeting.
    if (point && (!shown || meeting.state !== "published")) return [];
    const of = {
      ...{ committee: meeting.committee.name, meetingDate: isoDate(meeting.date), point: shown?.number ?? null },
      href: point && shown ? withdrawnPointHref(place, { slug: shown.slug, addresses: point.addresses }) : meetingHref(place),
      ...{ comparisonHref: null, version: null, corrections: 0 },
    };
    const what = attachmentSlug !== null ? "attachment" : point ? "point" : "meeting";
    return [
      { ...of, kind: `${what}Withdrawn`, ...timeOf(withdrawnAt), note: withdrawnReason },
      { ...of, kind: `${what}Restored`, ...timeOf(restoredAt), note: reason },
    ];
  });
}

function timeOf(moment: Date): { at: string; day: string } {
  return { at: moment.toISOString(), day: isoDayOf(moment) };
}
