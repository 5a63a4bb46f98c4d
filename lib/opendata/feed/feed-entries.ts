import { formatDate } from "@/lib/danish/format-date";
import type { MeetingNews, WithdrawalNews } from "@/lib/published/views/feed-views";
import type { TimedPoint } from "@/lib/published/views/oparl-views";
import { feedText } from "@/lib/text/feed";
import { outcomeLabel } from "@/lib/text/outcome";
import type { FeedEntry } from "./atom-feed";

/** Minutes that were published or changed: what the meeting came to, point by point. */
export function meetingEntry({ meeting: { record }, times }: MeetingNews): FeedEntry {
  const { id, url, committee, date, version, note, kind, points } = record;
  return {
    id: entryId(id),
    title: feedText.meeting(committee.name, formatDate(date), kind),
    href: url,
    published: times.created,
    updated: times.modified,
    paragraphs: [
      ...(version > 1 ? [feedText.version(version)] : []),
      ...(note === null ? [] : [note]),
      ...points.map(({ number, title, decision }) => `${number}. ${title}: ${outcomeLabel(decision?.outcome ?? "none")}`),
    ],
  };
}

/** A point that was published or changed: its outcome and decision as printed. */
export function pointEntry({ point, times }: TimedPoint): FeedEntry {
  const { id, url, title, meeting, decision, caseNumber } = point;
  return {
    id: entryId(id),
    title,
    href: url,
    published: times.created,
    updated: times.modified,
    paragraphs: [
      feedText.place(meeting.committee.name, formatDate(meeting.date), caseNumber),
      outcomeLabel(decision?.outcome ?? "none"),
      ...(decision?.text ?? "").split(/\n\s*\n/u).filter((paragraph) => paragraph !== ""),
    ],
  };
}

/** The notice that takes the place of an entry when its subject is withdrawn. */
export function noticeEntry({ id, kind, href, committee, date, withdrawnAt, reason }: WithdrawalNews): FeedEntry {
  return {
    id: entryId(id),
    title: feedText.withdrawn[kind](committee, formatDate(date)),
    href,
    published: null,
    updated: withdrawnAt,
    paragraphs: [feedText.withdrawn.notice, reason ?? feedText.withdrawn.noReason],
  };
}

/** A point's address may pass to another point in a new version, its id never does (RFC 4287, 4.2.6: the id must not change). */
function entryId(id: string): string {
  return `urn:uuid:${id}`;
}
