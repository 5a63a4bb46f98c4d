import { slug as slugOf } from "@/lib/danish/slug";
import type { Prisma } from "@/lib/database/generated/client";
import { maskCprNumbers } from "@/lib/privacy/mask";
import { type Actor, requirePermission } from "../actor";
import { freeSlug } from "../free-slug";
import { inDeskTransaction } from "../in-desk-transaction";
import { recordAudit } from "../record-audit";

/** What a person wrote about a word. `slug` is that of the entry to change; null for a new one. */
export type GlossaryInput = { slug: string | null; term: string; forms: readonly string[]; explanation: string };

/** Why an entry was not saved: nothing to call it or to say about it, a way of writing that another entry has, or an entry that is gone. */
export type GlossaryFault = "empty" | "taken" | "gone";

/**
 * Adds a word to the glossary, or changes one. Its address stays the same when the word is written anew. The word itself always counts among the
 * ways of writing it; empty ones never do, as they would be found everywhere. What may be personal numbers is masked.
 * @returns null, or why nothing was saved
 * @throws NotAllowedError when the actor may not edit registers
 */
export async function saveGlossaryEntry(input: GlossaryInput, actor: Actor): Promise<GlossaryFault | null> {
  requirePermission(actor, "editRegisters");
  const term = maskCprNumbers(input.term.trim());
  const explanation = maskCprNumbers(input.explanation.trim());
  const wanted = slugOf(term);
  if (wanted === "" || explanation === "") return "empty";
  const forms = [
    ...new Set([term, ...input.forms.map(maskCprNumbers)].map((form) => form.trim().toLowerCase()).filter((form) => form !== "")),
  ];
  return inDeskTransaction(async (transaction) => {
    const known = await transaction.glossaryEntry.findMany({ select: { slug: true, forms: true } });
    const slugs = new Set(known.map(({ slug }) => slug));
    if (input.slug !== null && !slugs.has(input.slug)) return "gone";
    if (known.some((entry) => entry.slug !== input.slug && entry.forms.some((form) => forms.includes(form)))) return "taken";
    const slug = input.slug ?? freeSlug(wanted, slugs);
    await writeEntry(transaction, { slug, term, forms, explanation });
    const action = input.slug === null ? "glossary.added" : "glossary.changed";
    await recordAudit(transaction, actor, { action, subject: "glossaryEntry", subjectId: slug, detail: { term } });
    return null;
  });
}

/**
 * Takes a word out of the glossary.
 * @returns null, or `gone` where it was no longer there
 * @throws NotAllowedError when the actor may not edit registers
 */
export async function removeGlossaryEntry(slug: string, actor: Actor): Promise<GlossaryFault | null> {
  requirePermission(actor, "editRegisters");
  return inDeskTransaction(async (transaction) => {
    const { count } = await transaction.glossaryEntry.deleteMany({ where: { slug } });
    if (count === 0) return "gone";
    await recordAudit(transaction, actor, { action: "glossary.removed", subject: "glossaryEntry", subjectId: slug });
    return null;
  });
}

async function writeEntry(transaction: Prisma.TransactionClient, { slug, ...data }: Prisma.GlossaryEntryCreateInput): Promise<void> {
  await transaction.glossaryEntry.upsert({ where: { slug }, create: { slug, ...data }, update: data });
}
