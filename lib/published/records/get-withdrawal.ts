import "server-only";
import { database } from "@/lib/database/database";

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

/** The notice of a point that is withdrawn by itself or with its meeting, by the key it keeps. Null where it is public, or never was. */
export async function getPointWithdrawal(key: string): Promise<Withdrawal | null> {
  const row = await database.pointIdentity.findFirst({
    where: { key, points: { some: { revision: { publishedAt: { not: null } } } } },
    select: { withdrawnAt: true, withdrawnReason: true, meetingId: true },
  });
  if (!row) return null;
  return toWithdrawal(row) ?? getMeetingWithdrawal(row.meetingId);
}

function toWithdrawal(row: { withdrawnAt: Date | null; withdrawnReason: string | null } | null): Withdrawal | null {
  if (!row?.withdrawnAt) return null;
  return { withdrawnAt: row.withdrawnAt.toISOString(), reason: row.withdrawnReason };
}
