import "server-only";
import { database } from "@/lib/database/database";

/** Something that is withdrawn and can be shown again: the whole meeting, whose `key` is null, or a point as it was public last. */
export type WithdrawnPart = {
  key: string | null;
  point: { number: number; title: string } | null;
  withdrawnAt: Date;
  reason: string;
};

/** What of a meeting is withdrawn, the meeting itself first. */
export async function listWithdrawnParts(meetingId: string): Promise<WithdrawnPart[]> {
  const [meeting, identities] = await Promise.all([
    database.meeting.findUnique({ where: { id: meetingId, state: "withdrawn" }, select: { withdrawnAt: true, withdrawnReason: true } }),
    database.pointIdentity.findMany({
      where: { meetingId, withdrawnAt: { not: null } },
      orderBy: [{ withdrawnAt: "asc" }, { key: "asc" }],
      select: {
        key: true,
        withdrawnAt: true,
        withdrawnReason: true,
        points: {
          where: { revision: { publishedAt: { not: null } } },
          orderBy: { revision: { number: "desc" } },
          take: 1,
          select: { number: true, title: true },
        },
      },
    }),
  ]);
  const whole = meeting?.withdrawnAt
    ? [{ key: null, point: null, withdrawnAt: meeting.withdrawnAt, reason: meeting.withdrawnReason ?? "" }]
    : [];
  const points = identities.flatMap(({ key, withdrawnAt, withdrawnReason, points: [point] }): WithdrawnPart[] =>
    withdrawnAt && point ? [{ key, point, withdrawnAt, reason: withdrawnReason ?? "" }] : [],
  );
  return [...whole, ...points];
}
