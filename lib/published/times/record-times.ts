import "server-only";
import { database } from "@/lib/database/database";
import { Prisma } from "@/lib/database/generated/client";
import { recordKinds, type RecordKind } from "./record-kinds";

/** When something was first published and last changed; `deleted` where the public may no longer see it. */
export type RecordTimes = { key: string; created: Date; modified: Date; deleted: boolean };

/** Which of a kind to list. `body` is a municipality's slug; moments count with both ends. What is deleted is left out unless asked for. */
export type TimesAsked = {
  body?: string | undefined;
  createdSince?: Date | undefined;
  createdUntil?: Date | undefined;
  modifiedSince?: Date | undefined;
  modifiedUntil?: Date | undefined;
  withDeleted?: boolean;
  page: number;
  pageSize: number;
};

/**
 * Lists what was ever published of a kind with its times, in an order that never changes: as it was first published. A page past the last one is
 * empty.
 */
export async function listRecordTimes(kind: RecordKind, asked: TimesAsked): Promise<{ data: RecordTimes[]; total: number }> {
  const { page, pageSize } = asked;
  const from = Prisma.sql`FROM (${recordKinds[kind]}) record WHERE ${conditionOf(asked)}`;
  const [data, counted] = await Promise.all([
    database.$queryRaw<RecordTimes[]>`
      SELECT key, created, modified, deleted ${from} ORDER BY created, key LIMIT ${pageSize} OFFSET ${(page - 1) * pageSize}`,
    database.$queryRaw<{ total: bigint }[]>`SELECT count(*) AS total ${from}`,
  ]);
  return { data, total: Number(counted[0]?.total ?? 0) };
}

/** Ids, slugs, and slugs and years with full stops between. */
const keyPattern = /^[a-z0-9][a-z0-9.-]*$/u;

/** The times of those of a kind that are known by these keys, deleted ones included. A key that none could have is not looked up. */
export async function getRecordTimes(kind: RecordKind, asked: readonly string[]): Promise<Map<string, RecordTimes>> {
  const keys = asked.filter((key) => keyPattern.test(key));
  if (keys.length === 0) return new Map();
  const rows = await database.$queryRaw<RecordTimes[]>`
    SELECT key, created, modified, deleted FROM (${recordKinds[kind]}) record WHERE key = ANY(${keys})`;
  return new Map(rows.map((row) => [row.key, row]));
}

function conditionOf({ body, createdSince, createdUntil, modifiedSince, modifiedUntil, withDeleted }: TimesAsked): Prisma.Sql {
  const conditions = [
    withDeleted === true ? Prisma.sql`true` : Prisma.sql`NOT deleted`,
    ...(body === undefined ? [] : [Prisma.sql`body = ${body}`]),
    ...(createdSince ? [Prisma.sql`created >= ${createdSince}`] : []),
    ...(createdUntil ? [Prisma.sql`created <= ${createdUntil}`] : []),
    ...(modifiedSince ? [Prisma.sql`modified >= ${modifiedSince}`] : []),
    ...(modifiedUntil ? [Prisma.sql`modified <= ${modifiedUntil}`] : []),
  ];
  return Prisma.join(conditions, " AND ");
}
