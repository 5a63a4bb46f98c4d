import "server-only";
import { database } from "@/lib/database/database";
import { pointText } from "@/lib/text/point";
import { getChangeHref } from "../changes/list-changes";
import { leftOutAt } from "../left-out-at";
import { meetingHref, type MeetingPlace } from "../paths";

/** That something was public and is withdrawn: when, and the reason that is given to the public. */
export type Withdrawal = {
  withdrawnAt: string;
  reason: string | null;
  /** The meeting it was part of, where that is public. */
  meeting: { id: string; url: string } | null;
  /** Where the list of changes tells of it. */
  changeUrl: string;
};

/** The notice of a withdrawn meeting, by its id. Null where it is public, or never was. */
export async function getMeetingWithdrawal(id: string): Promise<Withdrawal | null> {
  const row = await database.meeting.findFirst({
    where: { id, state: "withdrawn", withdrawnAt: { not: null } },
    select: { withdrawnAt: true, withdrawnReason: true, ...placeSelect },
  });
  if (!row?.withdrawnAt) return null;
  const { withdrawnAt, withdrawnReason: reason } = row;
  const changeUrl = await getChangeHref("meetingWithdrawn", withdrawnAt, placeOf(row));
  return { withdrawnAt: withdrawnAt.toISOString(), reason, meeting: null, changeUrl };
}

/**
 * The notice of a point that is withdrawn by itself or with its meeting, or that a newer version left out, by the key it keeps. Null where it is
 * public, or never was.
 */
export async function getPointWithdrawal(key: string): Promise<Withdrawal | null> {
  const row = await database.pointIdentity.findFirst({
    where: { key, points: { some: { revision: { publishedAt: { not: null } } } } },
    select: { withdrawnAt: true, withdrawnReason: true, meetingId: true, meeting: { select: placeSelect } },
  });
  if (!row) return null;
  const withMeeting = await getMeetingWithdrawal(row.meetingId);
  const at = row.withdrawnAt ?? (withMeeting ? null : await leftOutAt(key, row.meetingId));
  if (at === null) return withMeeting;
  const place = placeOf(row.meeting);
  const own = { withdrawnAt: at.toISOString(), reason: row.withdrawnAt ? row.withdrawnReason : pointText.dropped.reason };
  if (withMeeting) return { ...withMeeting, ...own }; // the list of changes tells of the meeting alone
  const changeUrl = await getChangeHref(row.withdrawnAt ? "pointWithdrawn" : "republished", at, place);
  return { ...own, meeting: { id: row.meetingId, url: meetingHref(place) }, changeUrl };
}

const placeSelect = { slug: true, committee: { select: { slug: true } } } as const;

function placeOf({ slug, committee }: { slug: string; committee: { slug: string } }): MeetingPlace {
  return { committee: committee.slug, meeting: slug };
}
