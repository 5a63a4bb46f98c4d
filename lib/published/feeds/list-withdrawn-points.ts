import "server-only";
import { database } from "@/lib/database/database";
import type { PointIdentityGetPayload, PointIdentitySelect, PointIdentityWhereInput } from "@/lib/database/generated/models/PointIdentity";
import { isoDate } from "../iso-date";
import { meetingHref } from "../paths";
import { notWithdrawn } from "../published";
import type { WithdrawalNews } from "../views/feed-views";
import { withdrawnPointHref } from "../withdrawn-point-href";

const most = 100;

const everPublished = { points: { some: { revision: { publishedAt: { not: null } } } } } satisfies PointIdentityWhereInput;

const noticeSelect = {
  key: true,
  withdrawnAt: true,
  withdrawnReason: true,
  addresses: { select: { slug: true } },
  points: {
    where: { revision: { publishedAt: { not: null } } },
    orderBy: { revision: { number: "desc" } },
    take: 1,
    select: { slug: true },
  },
  meeting: {
    select: {
      slug: true,
      date: true,
      state: true,
      withdrawnAt: true,
      withdrawnReason: true,
      committee: { select: { slug: true, name: true } },
    },
  },
} satisfies PointIdentitySelect;

/**
 * Notices of the points that were last withdrawn, by themselves or with their meeting, newest first. A meeting may have a hundred points: each kind has
 * room of its own. Every feed of points carries all of them, whatever it follows: a notice that stood only where the point belonged would tell what
 * it was about.
 */
export async function listWithdrawnPoints(): Promise<WithdrawalNews[]> {
  const [alone, withMeeting] = await Promise.all([
    database.pointIdentity.findMany({
      where: { ...everPublished, NOT: notWithdrawn },
      orderBy: [{ withdrawnAt: "desc" }, { key: "asc" }],
      take: most,
      select: noticeSelect,
    }),
    database.pointIdentity.findMany({
      where: { ...everPublished, ...notWithdrawn, meeting: { state: "withdrawn" } },
      orderBy: [{ meeting: { withdrawnAt: { sort: "desc", nulls: "last" } } }, { key: "asc" }],
      take: most,
      select: noticeSelect,
    }),
  ]);
  const notices = [...alone, ...withMeeting].flatMap((row) => toNotice(row) ?? []);
  return notices.sort((one, other) => other.withdrawnAt.getTime() - one.withdrawnAt.getTime());
}

function toNotice({
  key,
  addresses,
  points,
  meeting,
  ...own
}: PointIdentityGetPayload<{ select: typeof noticeSelect }>): WithdrawalNews | null {
  const { withdrawnAt, withdrawnReason: reason } = own.withdrawnAt === null ? meeting : own;
  const slug = points[0]?.slug;
  if (!withdrawnAt || slug === undefined) return null;
  const place = { committee: meeting.committee.slug, meeting: meeting.slug };
  const href = meeting.state === "withdrawn" ? meetingHref(place) : withdrawnPointHref(place, { slug, addresses });
  return { id: key, kind: "point", href, committee: meeting.committee.name, date: isoDate(meeting.date), withdrawnAt, reason };
}
