import "server-only";
import { database } from "@/lib/database/database";
import { isoDate, isoDayOf } from "../iso-date";
import { changeHref, comparisonHref, meetingHref, type MeetingPlace } from "../paths";
import { notWithdrawn, publishedMeeting } from "../published";
import type { ChangeEntry } from "../views/change-view";
import { withdrawnPointHref } from "../withdrawn-point-href";
import { listRestorations } from "./list-restorations";
import { listWithdrawnAttachments } from "./list-withdrawn-attachments";

const home = { slug: true, date: true, committee: { select: { slug: true, name: true } } } as const;
const pageSize = 50;

export type ChangePage = { changes: ChangeEntry[]; page: number; pages: number; total: number };

/** Everything that changed in the public record after it was first published, newest first, a page at a time. */
export async function listChanges(page: number): Promise<ChangePage> {
  const all = await listEveryChange();
  const changes = all.slice((page - 1) * pageSize, page * pageSize);
  return { changes, page, pages: Math.max(1, Math.ceil(all.length / pageSize)), total: all.length };
}

/**
 * Where the list tells of a change of a meeting, or of one of its points, that was made at this moment: its page as of now, and its place there. The
 * list alone where it tells of none, as of a point that is gone with its meeting.
 */
export async function getChangeHref(kind: ChangeEntry["kind"], at: Date, place: MeetingPlace): Promise<string> {
  const all = await listEveryChange();
  const isOfMeeting = (href: string) => href === meetingHref(place) || href.startsWith(`${meetingHref(place)}/`);
  const index = all.findIndex((change) => change.kind === kind && change.at === at.toISOString() && isOfMeeting(change.href));
  const found = all[index];
  return found ? changeHref(Math.floor(index / pageSize) + 1, found) : changeHref(1);
}

async function listEveryChange(): Promise<ChangeEntry[]> {
  const points = [...(await listWithdrawnPoints()), ...(await listWithdrawnAttachments())];
  const withdrawals = [...(await listWithdrawnMeetings()), ...points, ...(await listRestorations())];
  const all = [...(await listRepublications()), ...withdrawals];
  return all.sort((one, other) => other.at.localeCompare(one.at) || one.href.localeCompare(other.href));
}

/** Versions of published meetings that took the place of another one. */
async function listRepublications(): Promise<ChangeEntry[]> {
  const meetings = await database.meeting.findMany({
    where: { ...publishedMeeting, revisions: { some: { publishedAt: { not: null }, number: { gt: 1 } } } },
    select: {
      ...home,
      revisions: {
        where: { publishedAt: { not: null } },
        orderBy: { number: "asc" },
        select: { number: true, publishedAt: true, note: true, _count: { select: { corrections: { where: { undoneAt: null } } } } },
      },
    },
  });
  return meetings.flatMap(({ slug, date, committee, revisions }) => {
    const place = { committee: committee.slug, meeting: slug };
    return revisions.slice(1).map(({ number, publishedAt, note, _count }): ChangeEntry => {
      const when = timeOf(publishedAt);
      const of = { committee: committee.name, meetingDate: isoDate(date), href: meetingHref(place), corrections: _count.corrections };
      return { kind: "republished", ...when, ...of, point: null, comparisonHref: comparisonHref(place, number), version: number, note };
    });
  });
}

async function listWithdrawnMeetings(): Promise<ChangeEntry[]> {
  const meetings = await database.meeting.findMany({
    where: { state: "withdrawn", withdrawnAt: { not: null } },
    select: { ...home, withdrawnAt: true, withdrawnReason: true },
  });
  return meetings.map(({ slug, date, committee, withdrawnAt, withdrawnReason }) => ({
    ...without,
    kind: "meetingWithdrawn",
    ...timeOf(withdrawnAt),
    committee: committee.name,
    meetingDate: isoDate(date),
    href: meetingHref({ committee: committee.slug, meeting: slug }),
    note: withdrawnReason,
  }));
}

/** Of points only the number is told: the title went with the rest. A point of a withdrawn meeting is told of with the meeting. */
async function listWithdrawnPoints(): Promise<ChangeEntry[]> {
  const identities = await database.pointIdentity.findMany({
    where: { NOT: notWithdrawn, meeting: publishedMeeting, points: { some: { revision: { publishedAt: { not: null } } } } },
    select: {
      withdrawnAt: true,
      withdrawnReason: true,
      meeting: { select: home },
      addresses: { select: { slug: true } },
      points: {
        where: { revision: { publishedAt: { not: null } } },
        orderBy: { revision: { number: "desc" } },
        take: 1,
        select: { number: true, slug: true },
      },
    },
  });
  return identities.flatMap(({ withdrawnAt, withdrawnReason, meeting, addresses, points }) =>
    points.map(({ number, slug }) => ({
      ...without,
      kind: "pointWithdrawn" as const,
      ...timeOf(withdrawnAt),
      committee: meeting.committee.name,
      meetingDate: isoDate(meeting.date),
      point: number,
      href: withdrawnPointHref({ committee: meeting.committee.slug, meeting: meeting.slug }, { slug, addresses }),
      note: withdrawnReason,
    })),
  );
}

/** What a withdrawal has nothing of. */
const without = { point: null, comparisonHref: null, version: null, corrections: 0 } as const;

function timeOf(moment: Date | null): { at: string; day: string } {
  const at = moment ?? new Date(0);
  return { at: at.toISOString(), day: isoDayOf(at) };
}
