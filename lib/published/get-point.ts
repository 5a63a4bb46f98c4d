import "server-only";
import { cache } from "react";
import { database } from "@/lib/database/database";
import { getChangeHref } from "./changes/list-changes";
import { completePoint } from "./complete-point";
import { getWithdrawnMeeting } from "./get-withdrawn-meeting";
import { isoDate, isoDayOf } from "./iso-date";
import { leftOutAt } from "./left-out-at";
import { committeeHref, meetingHref, pointHref, type MeetingPlace } from "./paths";
import { pointSelect } from "./point-select";
import { publishedMeeting, publishedPoint } from "./published";
import type { WithdrawnMeeting } from "./views/meeting-view";
import type { PointView } from "./views/point-view";

/** What an address of a point leads to: the point, its present address, or the notice that it is withdrawn or left out of a newer version. */
export type PointAnswer =
  | { state: "published"; point: PointView }
  | { state: "moved"; href: string }
  | { state: "dropped"; meeting: { date: string; href: string }; committee: string; changeHref: string }
  | ({ state: "withdrawn" } & WithdrawnPoint)
  | { state: "withdrawnMeeting"; notice: WithdrawnMeeting };

/** The notice of a withdrawn point of a public meeting. `changeHref` is where the list of changes tells of it. */
type WithdrawnPoint = {
  withdrawnAt: string;
  reason: string | null;
  meeting: { date: string; href: string };
  committee: { name: string; href: string };
  changeHref: string;
};

/** Looks up a point by its address, past addresses included. Null where nothing is or has been published there. */
export const getPoint = cache(async (committee: string, meeting: string, slug: string): Promise<PointAnswer | null> => {
  const place = { committee, meeting };
  const address = await database.pointAddress.findFirst({
    where: { slug, identity: { meeting: { slug: meeting, committee: { slug: committee }, ...publishedMeeting } } },
    select: {
      key: true,
      identity: {
        select: {
          withdrawnAt: true,
          withdrawnReason: true,
          meetingId: true,
          meeting: { select: { date: true, committee: { select: { name: true } } } },
        },
      },
    },
  });
  if (!address) return getMeetingNotice(place, slug);

  const { withdrawnAt, withdrawnReason, meetingId, meeting: home } = address.identity;
  const whole = { date: isoDate(home.date), href: meetingHref(place) };
  if (withdrawnAt) {
    const owner = { name: home.committee.name, href: committeeHref(committee) };
    const changeHref = await getChangeHref("pointWithdrawn", withdrawnAt, place);
    return {
      state: "withdrawn",
      withdrawnAt: isoDayOf(withdrawnAt),
      reason: withdrawnReason,
      meeting: whole,
      committee: owner,
      changeHref,
    };
  }
  const row = await database.agendaPoint.findFirst({ where: { key: address.key, ...publishedPoint }, select: pointSelect });
  if (!row) {
    const at = await leftOutAt(address.key, meetingId);
    const changeHref = await getChangeHref("republished", at ?? new Date(0), place);
    return { state: "dropped", meeting: whole, committee: home.committee.name, changeHref };
  }
  if (row.slug !== slug) return { state: "moved", href: pointHref(place, row.slug) };
  return { state: "published", point: await completePoint(row, place, publishedPoint) };
});

/** A point that was public until its whole meeting was withdrawn says so too. */
async function getMeetingNotice(place: MeetingPlace, slug: string): Promise<PointAnswer | null> {
  const notice = await getWithdrawnMeeting(place);
  if (!notice) return null;
  const where = { slug, identity: { meeting: { slug: place.meeting, committee: { slug: place.committee } } } };
  return (await database.pointAddress.count({ where })) > 0 ? { state: "withdrawnMeeting", notice } : null;
}
