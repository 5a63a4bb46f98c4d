import "server-only";
import { database } from "@/lib/database/database";
import { isoDate } from "../iso-date";
import { meetingHref, pointHref } from "../paths";
import type { WithdrawalNews } from "../views/feed-views";

const most = 100;

/**
 * Notices of the points that were last withdrawn, by themselves or with their meeting. Every feed of points carries all of them, whatever it follows:
 * a notice that stood only where the point belonged would tell what it was about.
 */
export async function listWithdrawnPoints(): Promise<WithdrawalNews[]> {
  const rows = await database.pointIdentity.findMany({
    where: {
      OR: [{ withdrawnAt: { not: null } }, { meeting: { state: "withdrawn" } }],
      points: { some: { revision: { publishedAt: { not: null } } } },
    },
    orderBy: [{ meeting: { withdrawnAt: { sort: "desc", nulls: "last" } } }, { withdrawnAt: "desc" }, { key: "asc" }],
    take: most,
    select: {
      key: true,
      withdrawnAt: true,
      withdrawnReason: true,
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
    },
  });
  const notices = rows.flatMap(({ key, withdrawnAt, withdrawnReason, points, meeting }): WithdrawalNews[] => {
    const place = { committee: meeting.committee.slug, meeting: meeting.slug };
    const withMeeting = meeting.state === "withdrawn" && withdrawnAt === null;
    const at = withMeeting ? meeting.withdrawnAt : withdrawnAt;
    const slug = points[0]?.slug;
    if (!at || slug === undefined) return [];
    return [
      {
        id: key,
        kind: "point",
        href: meeting.state === "withdrawn" ? meetingHref(place) : pointHref(place, slug),
        committee: meeting.committee.name,
        date: isoDate(meeting.date),
        withdrawnAt: at,
        reason: withMeeting ? meeting.withdrawnReason : withdrawnReason,
      },
    ];
  });
  return notices.sort((one, other) => other.withdrawnAt.getTime() - one.withdrawnAt.getTime());
}
