import "server-only";
import { database } from "@/lib/database/database";
import { attachmentHref, meetingHref, type MeetingPlace } from "@/lib/published/paths";
import { withdrawnPointHref } from "@/lib/published/withdrawn-point-href";

/**
 * Something that is withdrawn and can be shown again. `what` is how a form names it: `meeting`, a point's key, or `attachment/` and the id of the
 * withdrawal. Points and attachments are told of as they were public last.
 */
export type WithdrawnPart = {
  what: string;
  point: { number: number; title: string } | null;
  /** What the attachment is called; null where it is none. */
  attachment: string | null;
  withdrawnAt: Date;
  reason: string;
  /** The public address that answers with date and reason. */
  href: string;
};

const lastPublished = {
  where: { revision: { publishedAt: { not: null } } },
  orderBy: { revision: { number: "desc" } },
  take: 1,
  select: { number: true, title: true, slug: true },
} as const;

/** What of a meeting is withdrawn: the meeting itself first, then points and attachments as they were withdrawn. */
export async function listWithdrawnParts(meetingId: string, place: MeetingPlace): Promise<WithdrawnPart[]> {
  const [meeting, identities] = await Promise.all([
    database.meeting.findUnique({ where: { id: meetingId, state: "withdrawn" }, select: { withdrawnAt: true, withdrawnReason: true } }),
    database.pointIdentity.findMany({
      where: { meetingId, OR: [{ withdrawnAt: { not: null } }, { attachments: { some: {} } }] },
      select: {
        key: true,
        withdrawnAt: true,
        withdrawnReason: true,
        addresses: { select: { slug: true } },
        attachments: { select: { id: true, slug: true, title: true, withdrawnAt: true, withdrawnReason: true } },
        points: lastPublished,
      },
    }),
  ]);
  const parts = identities.flatMap(({ key, withdrawnAt, withdrawnReason, addresses, attachments, points: [last] }): WithdrawnPart[] => {
    if (!last) return [];
    const { slug, ...point } = last;
    const href = withdrawnPointHref(place, { slug, addresses });
    const hrefOf = (attachment: string) => (withdrawnAt || href === meetingHref(place) ? href : attachmentHref(place, slug, attachment));
    return [
      ...(withdrawnAt ? [{ what: key, point, attachment: null, withdrawnAt, reason: withdrawnReason ?? "", href }] : []),
      ...attachments.map((one) => ({
        ...{ what: `attachment/${one.id}`, point, attachment: one.title, href: hrefOf(one.slug) },
        ...{ withdrawnAt: one.withdrawnAt, reason: one.withdrawnReason },
      })),
    ];
  });
  parts.sort((one, other) => one.withdrawnAt.getTime() - other.withdrawnAt.getTime() || one.what.localeCompare(other.what));
  if (!meeting?.withdrawnAt) return parts;
  const { withdrawnAt, withdrawnReason } = meeting;
  const whole = { what: "meeting", point: null, attachment: null, withdrawnAt, reason: withdrawnReason ?? "", href: meetingHref(place) };
  return [whole, ...parts];
}
