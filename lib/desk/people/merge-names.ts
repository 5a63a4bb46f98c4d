import { type Actor, requirePermission } from "../actor";
import { inDeskTransaction } from "../in-desk-transaction";
import { mergeSpelling } from "./merge-spelling";

/** `warningId` is the doubt about the two names; `spelling` becomes a spelling of the person who is called `as`. */
export type MergeRequest = { warningId: string; spelling: string; as: string };

/**
 * Says that two spellings are one person, and settles the doubt about them. What the sources print stays as it is.
 * @throws NotAllowedError when the actor may not settle names
 * @throws when the doubt is not about these names
 */
export async function mergeNames({ warningId, spelling, as }: MergeRequest, actor: Actor): Promise<void> {
  requirePermission(actor, "settle");
  await inDeskTransaction(async (transaction) => {
    const { message, revision } = await transaction.parseWarning.findUniqueOrThrow({
      where: { id: warningId, code: "name-spelled-two-ways" },
      select: { message: true, revision: { select: { meeting: { select: { committee: { select: { municipalityId: true } } } } } } },
    });
    if (![spelling, as].every((name) => message.includes(`»${name}«`))) throw new Error("The doubt is about other names.");
    await mergeSpelling(transaction, { municipalityId: revision.meeting.committee.municipalityId, spelling, as }, actor);
  });
}
