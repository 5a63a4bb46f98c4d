import { isDeepStrictEqual } from "node:util";
import { Prisma } from "@/lib/database/generated/client";
import { applyCorrections, readCorrectable, splitValue } from "./apply-corrections";
import { correctionPath, readCorrectionPath } from "./correction-path";
import { bringsBack, listWithdrawals } from "./withheld-lines";
import { openDraft, type PlacedCorrection, rewriteDraft } from "./rewrite-draft";

const select = { id: true, path: true, printed: true, corrected: true, reason: true, authorId: true, createdAt: true } as const;

/**
 * Lays the corrections of a meeting's version before over a new file's reading, as far as they still fit: the file says in that place what the one
 * before said. Within a transaction of the desk.
 * @returns how many were laid over
 */
export async function inheritCorrections(transaction: Prisma.TransactionClient, revisionId: string): Promise<number> {
  const { read, meetingId, documentId } = await openDraft(transaction, revisionId);
  const fitting: Awaited<ReturnType<typeof listBefore>> = [];
  // In another file an attachment that is withdrawn is known by its title alone: to give it another would bring it back.
  const withdrawn = await transaction.withdrawnAttachment.findMany({ where: { pointKey: { in: read.keys } }, select: { pointKey: true } });
  const isWithheld = (path: string) => withdrawn.some(({ pointKey }) => path.startsWith(`${correctionPath(pointKey, "attachments")}/`));
  const withdrawals = await listWithdrawals(transaction, meetingId);
  for (const row of await listBefore(transaction, meetingId, revisionId)) {
    if (isWithheld(row.path)) continue;
    // A point that a correction before this one has made is there to be corrected.
    const place = applyCorrections(read, fitting);
    const next = applyCorrections(place, [row]);
    if (bringsBack(withdrawals, documentId, place, next)) continue;
    if (isDeepStrictEqual(readCorrectable(place, row.path), row.printed) && !isRepeatedSplit(row, read.keys)) fitting.push(row);
  }
  if (fitting.length === 0) return 0;
  await transaction.correction.createMany({
    data: fitting.map(({ path, printed, corrected, reason, authorId, createdAt }) => ({
      ...{ revisionId, path, reason, authorId, createdAt },
      printed: stay(printed),
      corrected: stay(corrected),
    })),
  });
  await rewriteDraft(transaction, revisionId);
  return fitting.length;
}

/**
 * The corrections of the version before that a new file's draft was not given: neither does their place say what it said, nor what they wanted.
 */
export async function listLeftOut(
  client: Prisma.TransactionClient,
  { meetingId, revisionId }: { meetingId: string; revisionId: string },
): Promise<PlacedCorrection[]> {
  const before = await listBefore(client, meetingId, revisionId);
  if (before.length === 0) return [];
  const { corrected: draft } = await openDraft(client, revisionId);
  const own = await client.correction.findMany({ where: { revisionId }, select: { path: true } });
  const paths = new Set(own.map(({ path }) => path));
  return before.filter(({ path, corrected }) => !paths.has(path) && !isDeepStrictEqual(readCorrectable(draft, path), corrected));
}

async function listBefore(client: Prisma.TransactionClient, meetingId: string, revisionId: string) {
  const { number, documentId } = await client.revision.findUniqueOrThrow({
    where: { id: revisionId },
    select: { number: true, documentId: true },
  });
  const before = await client.revision.findFirst({
    where: { meetingId, number: { lt: number } },
    orderBy: { number: "desc" },
    select: {
      documentId: true,
      corrections: { where: { undoneAt: null }, orderBy: [{ createdAt: "asc" }, { id: "asc" }], select },
    },
  });
  return before && before.documentId !== documentId ? before.corrections : [];
}

/** A point that was parted by hand, and that the new file prints as two. */
function isRepeatedSplit({ path, corrected }: { path: string; corrected: unknown }, keys: readonly string[]): boolean {
  if (readCorrectionPath(path)?.part !== "split") return false;
  const parted = splitValue.safeParse(corrected);
  return parted.success && keys.includes(parted.data.key);
}

/** JSON's own null is stored as such; the database's null would mean that there is no value. */
function stay(value: Prisma.JsonValue): Prisma.InputJsonValue | typeof Prisma.JsonNull {
  return value ?? Prisma.JsonNull;
}
