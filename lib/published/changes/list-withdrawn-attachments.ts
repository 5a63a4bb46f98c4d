import "server-only";
import { database } from "@/lib/database/database";
import { isoDate, isoDayOf } from "../iso-date";
import { attachmentHref } from "../paths";
import { notWithdrawn, publishedMeeting } from "../published";
import type { ChangeEntry } from "../views/change-view";
import { withdrawnPointHref } from "../withdrawn-point-href";

/** Attachments that are withdrawn. What they were called is not told. One of a withdrawn point or meeting is told of with that. */
export async function listWithdrawnAttachments(): Promise<ChangeEntry[]> {
  const rows = await database.withdrawnAttachment.findMany({
    where: { identity: { ...notWithdrawn, meeting: publishedMeeting } },
    select: {
      slug: true,
      withdrawnAt: true,
      withdrawnReason: true,
      identity: {
        select: {
          meeting: { select: { slug: true, date: true, currentRevisionId: true, committee: { select: { slug: true, name: true } } } },
          addresses: { select: { slug: true } },
          points: {
            where: { revision: { publishedAt: { not: null } } },
            orderBy: { revision: { number: "desc" } },
            take: 1,
            select: { number: true, slug: true, revisionId: true },
          },
        },
      },
    },
  });
  return rows.flatMap(({ slug, withdrawnAt, withdrawnReason, identity: { meeting, addresses, points } }) =>
    points.map((point): ChangeEntry => {
      const place = { committee: meeting.committee.slug, meeting: meeting.slug };
      const isOwn = point.revisionId === meeting.currentRevisionId && addresses.some((address) => address.slug === point.slug);
      return {
        ...{ kind: "attachmentWithdrawn", at: withdrawnAt.toISOString(), day: isoDayOf(withdrawnAt), note: withdrawnReason },
        ...{ committee: meeting.committee.name, meetingDate: isoDate(meeting.date), point: point.number },
        // Only beside a point that stands there now is the notice of its attachment shown.
        href: isOwn ? attachmentHref(place, point.slug, slug) : withdrawnPointHref(place, { slug: point.slug, addresses }),
        ...{ comparisonHref: null, version: null, corrections: 0 },
      };
    }),
  );
}
