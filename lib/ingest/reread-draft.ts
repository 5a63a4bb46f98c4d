import { database } from "@/lib/database/database";
import { readOriginal } from "@/lib/database/originals";
import { type Actor, requirePermission } from "@/lib/desk/actor";
import type { CorrectedMinutes } from "@/lib/desk/corrections/apply-corrections";
import { decideFinding, type PrivacyChoice } from "@/lib/desk/privacy/decide-finding";
import { compareReading, type ReadingChange, saveReading } from "@/lib/desk/save-reading";
import { ExtractError } from "@/lib/extract/extract-error";
import { NotMinutesError } from "@/lib/minutes/not-minutes-error";
import { type ReadMinutes, readMinutes } from "./read-minutes";

/**
 * Reads a draft's original again, with today's parser and with what people have decided about personal data since.
 * @returns the corrected draft; `unplaced` names the corrections that found no place in it
 * @throws ExtractError, NotMinutesError when the file cannot be read any more; what saveReading throws
 */
export async function rereadDraft(revisionId: string, actor: Actor): Promise<CorrectedMinutes> {
  return saveReading({ revisionId, ...(await readAgain(revisionId)) }, actor);
}

/**
 * Reads a draft's original again, and says what {@link rereadDraft} would change. Nothing is saved.
 * @returns the reason as a Danish sentence where the file cannot be read any more
 * @throws what compareReading throws
 */
export async function previewReread(revisionId: string, actor: Actor): Promise<ReadingChange | { reason: string }> {
  requirePermission(actor, "correct");
  try {
    return await compareReading(revisionId, (await readAgain(revisionId)).minutes, actor);
  } catch (error) {
    if (error instanceof ExtractError || error instanceof NotMinutesError) return { reason: error.message };
    throw error;
  }
}

/**
 * Decides about a finding, and lets the text follow: a number that is none is read as it is printed.
 * @throws what decideFinding and rereadDraft throw
 */
export async function settleFinding(choice: PrivacyChoice, actor: Actor): Promise<void> {
  // A hint changes no sign of the text, whatever is said of it.
  if ((await decideFinding(choice, actor)) === "cpr") await rereadDraft(choice.revisionId, actor);
}

/** What a draft's original says to today's parser, without saving it. */
async function readAgain(revisionId: string): Promise<ReadMinutes> {
  const { document } = await database.revision.findUniqueOrThrow({
    where: { id: revisionId },
    select: {
      document: {
        select: {
          name: true,
          sha256: true,
          findings: { where: { kind: "cpr", decision: "keep" }, select: { line: true, start: true } },
        },
      },
    },
  });
  return readMinutes({ name: document.name, bytes: await readOriginal(document.sha256) }, document.findings);
}
