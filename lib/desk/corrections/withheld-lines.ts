import type { Prisma } from "@/lib/database/generated/client";
import { type Withdrawn, withdrawnOf } from "@/lib/minutes/attachments/withdrawn-of";
import { type AppliedCorrection, applyCorrections, type KeyedMinutes } from "./apply-corrections";
import { readCorrectionPath } from "./correction-path";

/** What is withdrawn of a meeting, by the keys of its points: the whole point, or attachments of it. */
type Withdrawals = ReadonlyMap<string, { isWhole: boolean; attachments: Withdrawn[] }>;

/** Somebody wanted a change by which something that is withdrawn would be public again. */
export class WithdrawalStandsError extends Error {
  override readonly name = "WithdrawalStandsError";
}

const withdrawnSelect = { title: true, printedTitle: true, documentId: true, line: true, endLine: true } as const;

/** Everything that is withdrawn of a meeting's points. */
export async function listWithdrawals(transaction: Prisma.TransactionClient, meetingId: string): Promise<Withdrawals> {
  const rows = await transaction.pointIdentity.findMany({
    where: { meetingId, OR: [{ withdrawnAt: { not: null } }, { attachments: { some: {} } }] },
    select: { key: true, withdrawnAt: true, attachments: { select: withdrawnSelect } },
  });
  return new Map(rows.map(({ key, withdrawnAt, attachments }) => [key, { isWhole: withdrawnAt !== null, attachments }]));
}

/**
 * Whether a correction of a document's text must be refused for what is withdrawn: it parts or joins a point of which something is, or it would
 * bring back what is.
 */
export function touchesWithheld(
  withdrawals: Withdrawals,
  documentId: string,
  place: KeyedMinutes,
  correction: Omit<AppliedCorrection, "id">,
): boolean {
  if (regroupedKeys(place, correction.path).some((key) => withdrawals.has(key))) return true;
  return bringsBack(withdrawals, documentId, place, applyCorrections(place, [{ id: "", ...correction }]));
}

/** Whether a line of a document that is withheld in one reading of it is not in the next. */
export function bringsBack(withdrawals: Withdrawals, documentId: string, before: KeyedMinutes, after: KeyedMinutes): boolean {
  if (withdrawals.size === 0) return false;
  const still = withheldLines(withdrawals, documentId, after);
  return [...withheldLines(withdrawals, documentId, before)].some((line) => !still.has(line));
}

function regroupedKeys({ keys }: KeyedMinutes, path: string): string[] {
  const place = readCorrectionPath(path);
  if (place?.part === "split") return [place.key];
  if (place?.part === "join") return keys.slice(Math.max(0, keys.indexOf(place.key) - 1)).slice(0, 2);
  return [];
}

function withheldLines(withdrawals: Withdrawals, documentId: string, { minutes, keys }: KeyedMinutes): Set<number> {
  const spans = minutes.points.flatMap((point, index) => {
    const withdrawn = withdrawals.get(keys[index] ?? "");
    if (!withdrawn) return [];
    return withdrawn.isWhole ? [point] : withdrawnOf(point.attachments, documentId, withdrawn.attachments);
  });
  return new Set(spans.flatMap(({ line, endLine }) => Array.from({ length: endLine - line + 1 }, (_, step) => line + step)));
}
