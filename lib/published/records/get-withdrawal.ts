import "server-only";
import { database } from "@/lib/database/database";
import { pointText } from "@/lib/text/point";

/** That something was public and is withdrawn: when, and the reason that is given to the public. */
export type Withdrawal = { withdrawnAt: string; reason: string | null };

/** The notice of a withdrawn meeting, by its id. Null where it is public, or never was. */
export async function getMeetingWithdrawal(id: string): Promise<Withdrawal | null> {
  const row = await database.meeting.findFirst({
    where: { id, state: "withdrawn" },
    select: { withdrawnAt: true, withdrawnReason: true },
  });
  return toWithdrawal(row);
}

/**
 * The notice of a point that is withdrawn by itself or with its meeting, or that a newer version left out, by the key it keeps. Null where it is
 * public, or never was.
 */
export async function getPointWithdrawal(key: string): Promise<Withdrawal | null> {
  const row = await database.pointIdentity.findFirst({
    where: { key, points: { some: { revision: { publishedAt: { not: null } } } } },
    select: { withdrawnAt: true, withdrawnReason: true, meetingId: true },
  });
  if (!row) return null;
  return toWithdrawal(row) ?? (await getMeetingWithdrawal(row.meetingId)) ?? leftOut(key, row.meetingId);
}

/** When the version came out from which on a point is missing; null where the newest one has it. */
async function leftOut(key: string, meetingId: string): Promise<Withdrawal | null> {
  const versions = await database.revision.findMany({
    where: { meetingId, publishedAt: { not: null } },
    orderBy: { number: "desc" },
    select: { publishedAt: true, points: { where: { key }, select: { id: true } } },
  });
  const last = versions.findIndex(({ points }) => points.length > 0);
  return toWithdrawal({ withdrawnAt: versions[last - 1]?.publishedAt ?? null, withdrawnReason: pointText.dropped.reason });
}

function toWithdrawal(row: { withdrawnAt: Date | null; withdrawnReason: string | null } | null): Withdrawal | null {
  if (!row?.withdrawnAt) return null;
  return { withdrawnAt: row.withdrawnAt.toISOString(), reason: row.withdrawnReason };
}
