import "server-only";
import { cache } from "react";
import { database } from "@/lib/database/database";
import { isoDate, isoDayOf } from "../iso-date";
import { committeeHref, meetingHref, type MeetingPlace } from "../paths";
import { notWithdrawn, publishedMeeting } from "../published";
import type { VersionComparison } from "../views/change-view";
import { comparePoints } from "./compare-points";
import { hideRemoved } from "./hide-removed";
import { comparedPointSelect } from "./point-passages";

const versionSelect = {
  number: true,
  publishedAt: true,
  note: true,
  hidesEarlier: true,
  points: { where: { identity: notWithdrawn }, orderBy: { order: "asc" }, select: comparedPointSelect },
} as const;

/**
 * Compares a version of a published meeting with the one that was public before it. Points that are withdrawn are in neither, and text that the
 * secretariat has taken out for good is in no comparison. Null where the meeting is not published, or has no such version with one before it.
 */
export const getComparison = cache(async (place: MeetingPlace, version: number): Promise<VersionComparison | null> => {
  const meeting = await database.meeting.findFirst({
    where: { ...publishedMeeting, slug: place.meeting, committee: { slug: place.committee } },
    select: {
      date: true,
      committee: { select: { name: true } },
      _count: { select: { revisions: { where: { number: { gt: version }, hidesEarlier: true, publishedAt: { not: null } } } } },
      revisions: {
        where: { number: { lte: version }, publishedAt: { not: null } },
        orderBy: { number: "desc" },
        take: 2,
        select: versionSelect,
      },
    },
  });
  const [after, before] = meeting?.revisions ?? [];
  if (!meeting || !after?.publishedAt || !before?.publishedAt || after.number !== version) return null;
  const hidden = meeting._count.revisions > 0 ? "all" : after.hidesEarlier ? "earlier" : null;
  const compared = comparePoints(before.points, after.points, place);
  return {
    meeting: {
      href: meetingHref(place),
      date: isoDate(meeting.date),
      committee: { name: meeting.committee.name, href: committeeHref(place.committee) },
    },
    version,
    previousVersion: before.number,
    publishedAt: isoDayOf(after.publishedAt),
    previousPublishedAt: isoDayOf(before.publishedAt),
    note: after.note,
    hidden,
    points: hidden === "all" ? [] : hidden === "earlier" ? compared.map(hideRemoved) : compared,
    unchanged: after.points.length - compared.filter(({ kind }) => kind !== "removed").length,
  };
});
