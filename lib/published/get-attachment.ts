import "server-only";
import { typographic } from "@/lib/danish/typographic";
import { database } from "@/lib/database/database";
import { isoDayOf } from "./iso-date";
import { attachmentHref, pointHref, type MeetingPlace } from "./paths";
import { publishedMeeting, publishedPoint } from "./published";
import { sectionAnchors } from "./section-anchors";

/** The notice that stands at the address of a withdrawn attachment. What it was called is not said: that may have been what was wrong. */
export type WithdrawnAttachmentNotice = {
  href: string;
  /** ISO date. */
  withdrawnAt: string;
  reason: string;
  point: { href: string; title: string };
};

/** What the address of an attachment leads to: where the minutes name it, or the notice that it is withdrawn. */
export type AttachmentAnswer = { state: "published"; href: string } | { state: "withdrawn"; notice: WithdrawnAttachmentNotice };

/** Looks up an attachment by its address. Null where the minutes name none there, or its point is not public. */
export async function getAttachment(place: MeetingPlace, slug: string, attachment: string): Promise<AttachmentAnswer | null> {
  const meeting = { slug: place.meeting, committee: { slug: place.committee }, ...publishedMeeting };
  const address = await database.pointAddress.findFirst({ where: { slug, identity: { meeting } }, select: { key: true } });
  if (!address) return null;
  const point = await database.agendaPoint.findFirst({
    where: { AND: [publishedPoint, { key: address.key }] },
    select: {
      slug: true,
      title: true,
      attachments: { where: { slug: attachment }, take: 1, select: { id: true } },
      identity: { select: { attachments: { where: { slug: attachment }, select: { withdrawnAt: true, withdrawnReason: true } } } },
    },
  });
  if (!point) return null;
  const href = pointHref(place, point.slug);
  const withdrawn = point.identity.attachments[0];
  if (withdrawn) {
    const { withdrawnAt, withdrawnReason: reason } = withdrawn;
    const notice = {
      href: attachmentHref(place, slug, attachment),
      withdrawnAt: isoDayOf(withdrawnAt),
      reason,
      point: { href, title: typographic(point.title) },
    };
    return { state: "withdrawn", notice };
  }
  const isListed = point.attachments.length > 0;
  return isListed ? { state: "published", href: `${href}#${sectionAnchors(["attachments"]).join("")}` } : null;
}
