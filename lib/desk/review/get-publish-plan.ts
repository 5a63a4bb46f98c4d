import "server-only";
import { database } from "@/lib/database/database";
import type { Prisma } from "@/lib/database/generated/client";
import type { Staff } from "@/lib/session/require-staff";
import { requirePermission } from "../actor";
import { type EndedTime, getEndedTime } from "../clear-schedule";
import { treeFromJson } from "../stored-tree";
import { type Affected, countAffected } from "./count-affected";
import { compareReadings, type MeetingDifference } from "./compare-readings";
import { findLostWithdrawals, type LostWithdrawals } from "./find-lost-withdrawals";
import { type EarlierPoint, listEarlierPoints } from "./list-earlier-points";
import { listWithdrawnParts, type WithdrawnPart } from "./list-withdrawn-parts";

/** What publishing a meeting's newest version would change, and what the meeting is. */
export type PublishPlan = {
  meeting: {
    id: string;
    date: string;
    slug: string;
    committee: { name: string; slug: string };
    state: "draft" | "published" | "withdrawn";
  };
  revision: { id: string; number: number; isPublic: boolean; publishAt: Date | null; endedTime: EndedTime | null };
  /** How many doubts and possible personal numbers nobody has decided about stand in the way. */
  blocking: number;
  counts: { points: number; decisions: number; votes: number; people: number };
  affected: Affected;
  /** Of what is public now; null where nothing is. */
  changes: MeetingDifference | null;
  /** What is withdrawn and might come back with it, unknown under another title. */
  lost: LostWithdrawals | null;
  /** What is public now and can be withdrawn. */
  points: { key: string; number: number; title: string; withdrawn: boolean; attachments: { order: number; title: string }[] }[];
  earlierPoints: EarlierPoint[];
  /** What is withdrawn of the meeting, and can be shown again. */
  withdrawnParts: WithdrawnPart[];
};

/** What nobody has decided about, and must. */
const blocking = {
  _count: { select: { warnings: { where: { severity: "blocking", settledAt: null } } } },
  document: { select: { _count: { select: { findings: { where: { kind: "cpr", decision: null } } } } } },
} satisfies Prisma.RevisionSelect;

const keyed = { tree: true, points: { orderBy: { order: "asc" }, select: { key: true } } } as const;

/**
 * What would change if the newest version were published.
 * @returns null where there is no such meeting
 * @throws NotAllowedError when the staff may not see the desk
 */
export async function getPublishPlan(staff: Staff, meetingId: string): Promise<PublishPlan | null> {
  requirePermission(staff, "see");
  const meeting = await database.meeting.findUnique({
    where: { id: meetingId },
    select: {
      id: true,
      date: true,
      slug: true,
      state: true,
      committee: { select: { name: true, slug: true } },
      currentRevision: {
        select: {
          id: true,
          tree: true,
          points: {
            orderBy: { order: "asc" },
            select: {
              key: true,
              number: true,
              title: true,
              attachments: { orderBy: { order: "asc" }, select: { order: true, title: true } },
              identity: { select: { withdrawnAt: true } },
            },
          },
        },
      },
      revisions: { orderBy: { number: "desc" }, take: 1, select: { id: true, number: true, publishAt: true, ...keyed, ...blocking } },
    },
  });
  const newest = meeting?.revisions[0];
  if (!meeting || !newest) return null;
  const { id, slug, state, committee, currentRevision: current, date } = meeting;
  const minutes = treeFromJson(newest.tree);
  const decisions = minutes.points.flatMap(({ decision }) => decision ?? []);
  const before = current && { minutes: treeFromJson(current.tree), keys: current.points.map(({ key }) => key) };
  return {
    meeting: { id, slug, state, committee, date: date.toISOString().slice(0, 10) },
    revision: {
      id: newest.id,
      number: newest.number,
      isPublic: current?.id === newest.id,
      publishAt: newest.publishAt,
      endedTime: await getEndedTime(database, id, newest.id),
    },
    blocking: newest._count.warnings + newest.document._count.findings,
    counts: {
      points: minutes.points.length,
      decisions: decisions.length,
      votes: decisions.reduce((sum, { votes }) => sum + votes.length, 0),
      people: minutes.people.length,
    },
    affected: await countAffected(newest.id, meeting.id),
    changes: before && compareReadings(before, { minutes, keys: newest.points.map(({ key }) => key) }),
    lost: current && (await findLostWithdrawals(current.id, newest.id)),
    points: (current?.points ?? []).map(({ identity, ...point }) => ({ ...point, withdrawn: identity.withdrawnAt !== null })),
    earlierPoints: current ? await listEarlierPoints(id, current.id) : [],
    withdrawnParts: await listWithdrawnParts(id, { committee: committee.slug, meeting: slug }),
  };
}
