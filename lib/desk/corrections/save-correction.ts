import { randomUUID } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import { Prisma } from "@/lib/database/generated/client";
import { maskCprNumbers } from "@/lib/privacy/mask";
import { type Actor, requirePermission, userIdOf } from "../actor";
import { clearSchedule } from "../clear-schedule";
import { inDeskTransaction } from "../in-desk-transaction";
import { holdsOpenNumber } from "../privacy/holds-open-number";
import { recordAudit } from "../record-audit";
import { readCorrectable, splitValue } from "./apply-corrections";
import { findField } from "./correction-fields";
import { namesIn, readCorrectionPath } from "./correction-path";
import { openDraft, rewriteDraft } from "./rewrite-draft";
import { listWithdrawals, touchesWithheld } from "./withheld-lines";

/** `seen` is what the field held when the editor began: what somebody else has saved since is never overwritten. */
export type CorrectionRequest = { revisionId: string; path: string; seen: unknown; corrected: unknown; reason?: string };

/** conflict: somebody else was first, and both texts are given back. refused: the field cannot hold this. personalNumber: it holds what
 * may be a personal number that the document does not show. withheld: what is
 * withdrawn would be public again, or could be. missing: there is no such field. */
export type CorrectionResult =
  | { state: "saved" | "unchanged" | "refused" | "personalNumber" | "withheld" | "missing" }
  | { state: "conflict"; current: unknown; wanted: unknown };

/**
 * Corrects one field of a draft. Rows, tree and audit log follow in one transaction. Setting a field back to what was printed takes the correction
 * away.
 * @throws NotAllowedError when the actor may not correct
 * @throws NotDraftError when the version is or was public
 */
export async function saveCorrection(request: CorrectionRequest, actor: Actor): Promise<CorrectionResult> {
  requirePermission(actor, "correct");
  return inDeskTransaction(async (transaction) => {
    const draft = await openDraft(transaction, request.revisionId);
    const current = readCorrectable(draft.corrected, request.path);
    if (current === undefined) return { state: "missing" };
    const wanted = wantedValue(request);
    if (wanted === undefined) return { state: "refused" };
    if (isDeepStrictEqual(current, wanted)) return { state: "unchanged" };
    if (await holdsOpenNumber(transaction, draft.documentId, [namesIn(request.path), wanted])) return { state: "personalNumber" };
    if (!isDeepStrictEqual(current, request.seen)) {
      await audit(transaction, actor, "correction.conflict", request, { wanted: plainValue(wanted) });
      return { state: "conflict", current, wanted };
    }
    const withdrawals = await listWithdrawals(transaction, draft.meetingId);
    if (touchesWithheld(withdrawals, draft.documentId, draft.corrected, { path: request.path, corrected: wanted }))
      return { state: "withheld" };
    await replace(transaction, actor, request, { current, wanted });
    const { unplaced } = await rewriteDraft(transaction, request.revisionId);
    if (unplaced.length > draft.corrected.unplaced.length) throw new Error("The correction found no place in the tree.");
    await clearSchedule(transaction, request.revisionId, actor);
    await audit(transaction, actor, "correction.saved", request, { corrected: plainValue(wanted) });
    return { state: "saved" };
  });
}

/** The value in the form that the field takes; undefined where it takes none such. */
function wantedValue({ path, corrected }: CorrectionRequest): unknown {
  const part = readCorrectionPath(path)?.part ?? "";
  if (part === "join") return { joined: true };
  const schema = part === "split" ? splitValue.omit({ key: true }) : findField(part)?.field.value;
  const parsed = schema?.safeParse(corrected);
  if (!parsed?.success) return undefined;
  return part === "split" ? { ...z.object({}).loose().parse(parsed.data), key: randomUUID() } : parsed.data;
}

/** A later correction of the same field takes the place of the one before, and remembers what was printed. */
async function replace(
  transaction: Prisma.TransactionClient,
  actor: Actor,
  { revisionId, path, reason }: CorrectionRequest,
  { current, wanted }: { current: unknown; wanted: unknown },
): Promise<void> {
  const same = { revisionId, path, undoneAt: null };
  const before = /\/(?:split|join)$/.test(path) ? null : await transaction.correction.findFirst({ where: same, select: { printed: true } });
  const printed: unknown = before ? before.printed : current;
  if (before) await transaction.correction.updateMany({ where: same, data: { undoneAt: new Date() } });
  if (isDeepStrictEqual(printed, wanted)) return;
  await transaction.correction.create({
    data: {
      revisionId,
      path,
      printed: storedValue(printed),
      corrected: storedValue(wanted),
      reason: reason === undefined ? null : maskCprNumbers(reason),
      authorId: userIdOf(actor),
    },
  });
}

async function audit(
  transaction: Prisma.TransactionClient,
  actor: Actor,
  action: string,
  { revisionId, path }: CorrectionRequest,
  detail: Prisma.InputJsonObject,
): Promise<void> {
  await recordAudit(transaction, actor, { action, subject: "revision", subjectId: revisionId, detail: { path, ...detail } });
}

/** JSON's own null is stored as such; the database's null would mean that there is no value. */
function storedValue(value: unknown): Prisma.InputJsonValue | typeof Prisma.JsonNull {
  return value === null ? Prisma.JsonNull : plainValue(value);
}

function plainValue(value: unknown): Prisma.InputJsonValue {
  return JSON.parse(JSON.stringify(value)) as Prisma.InputJsonValue;
}
