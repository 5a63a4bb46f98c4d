import "server-only";
import { database } from "@/lib/database/database";
import { isoDate } from "@/lib/published/iso-date";
import { pointHref } from "@/lib/published/paths";
import { publishedPoint } from "@/lib/published/published";
import { pointSummarySelect, toPointSummary } from "@/lib/published/to-point-summary";
import { fullOutcomeLabel } from "@/lib/text/outcome";
import { alertMail, type NewsOfPoint } from "./compose-alert";
import { getFollowed } from "./get-followed";
import { isDue } from "./is-due";
import { listNewPoints, type Wish } from "./list-new-points";
import { sendMail, wasRefused } from "./mailer";
import { forgetUnconfirmed } from "./settle-subscription";

/**
 * What a run did. `failed` counts readers who could not be served: whose news could not be found, or whose mail could not be handed over. What was
 * certainly not sent is tried again.
 */
export type AlertRun = { queued: number; sent: number; failed: number };

/**
 * Tells every reader of what is new to them, as often as they asked for. Safe to run as often as one likes, twice at once, and to kill: a point is
 * claimed when the mail server has answered, right before its mail is handed over, so that nobody hears of it twice. What fails for one reader is counted
 * and keeps no other waiting.
 */
export async function sendAlerts(now = new Date()): Promise<AlertRun> {
  await forgetUnconfirmed(now);
  const run: AlertRun = { queued: 0, sent: 0, failed: 0 };
  const subscriptions = await database.subscription.findMany({
    where: { confirmedAt: { not: null } },
    orderBy: { createdAt: "asc" },
    select: { id: true, email: true, kind: true, target: true, rhythm: true, token: true, confirmedAt: true, lastSentAt: true },
  });
  for (const { confirmedAt, ...subscription } of subscriptions) {
    if (!confirmedAt) continue;
    try {
      run.queued += await queue({ ...subscription, confirmedAt });
      const outcome = isDue(subscription.rhythm, subscription.lastSentAt, now) ? await deliver(subscription, now) : null;
      if (outcome !== null) run[outcome] += 1;
    } catch {
      run.failed += 1;
    }
  }
  return run;
}

async function queue(wish: Wish): Promise<number> {
  const keys = await listNewPoints(wish);
  const { count } = await database.alert.createMany({
    data: keys.map((pointKey) => ({ subscriptionId: wish.id, pointKey })),
    skipDuplicates: true,
  });
  return count;
}

type Receiver = Pick<Wish, "id" | "kind" | "target"> & { email: string; token: string };

/** Null where there is nothing to tell, or another run tells it. */
async function deliver({ id, kind, target, email, token }: Receiver, now: Date): Promise<"sent" | "failed" | null> {
  const waiting = await database.alert.findMany({ where: { subscriptionId: id, claimedAt: null }, select: { pointKey: true } });
  if (waiting.length === 0) return null;
  const those = { subscriptionId: id, pointKey: { in: waiting.map(({ pointKey }) => pointKey) } };
  const [points, followed] = await Promise.all([readNews(those.pointKey.in), getFollowed(kind, target)]);
  if (points.length === 0 || !followed) {
    await database.alert.updateMany({ where: those, data: { claimedAt: now } });
    return null;
  }
  const hold = { claimed: false };
  try {
    await sendMail(alertMail(email, followed, token, points), async () => {
      await claim(those, now);
      hold.claimed = true;
    });
  } catch (error) {
    if (!hold.claimed) return (await isWaiting(those)) ? "failed" : null;
    if (wasRefused(error)) await database.alert.updateMany({ where: those, data: { claimedAt: null } });
    return "failed";
  }
  await database.$transaction([
    database.alert.updateMany({ where: those, data: { sentAt: now } }),
    database.subscription.updateMany({ where: { id }, data: { lastSentAt: now } }),
  ]);
  return "sent";
}

type Those = { subscriptionId: string; pointKey: { in: string[] } };

/** Claims all points of a mail or none. @throws when another run was first, or the reader has ended it meanwhile */
async function claim(those: Those, now: Date): Promise<void> {
  await database.$transaction(async (transaction) => {
    const { count } = await transaction.alert.updateMany({ where: { ...those, claimedAt: null }, data: { claimedAt: now } });
    if (count !== those.pointKey.in.length) throw new Error("Another run has claimed these points.");
  });
}

async function isWaiting(those: Those): Promise<boolean> {
  return (await database.alert.count({ where: { ...those, claimedAt: null } })) > 0;
}

/** Of the points waiting those that are still public. */
async function readNews(keys: readonly string[]): Promise<NewsOfPoint[]> {
  const rows = await database.agendaPoint.findMany({
    where: { ...publishedPoint, key: { in: [...keys] } },
    orderBy: [{ revision: { meeting: { date: "desc" } } }, { order: "asc" }],
    select: {
      ...pointSummarySelect,
      revision: { select: { meeting: { select: { slug: true, date: true, committee: { select: { slug: true, name: true } } } } } },
    },
  });
  return rows.map((row) => {
    const { slug, date, committee } = row.revision.meeting;
    const place = { committee: committee.slug, meeting: slug };
    const { title, outcome, sentence } = toPointSummary(row, place);
    return {
      title,
      href: pointHref(place, row.slug),
      committee: committee.name,
      date: isoDate(date),
      outcome: fullOutcomeLabel(outcome),
      sentence,
    };
  });
}
