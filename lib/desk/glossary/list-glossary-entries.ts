import { database } from "@/lib/database/database";
import { type Actor, requirePermission } from "../actor";

/** An entry of the glossary as the secretariat edits it. `forms` are the ways in which a text may write the word, in small letters. */
export type GlossaryRow = { slug: string; term: string; forms: string[]; explanation: string };

/**
 * Every word that the portal explains, in Danish order.
 * @throws NotAllowedError when the actor may not edit registers
 */
export async function listGlossaryEntries(actor: Actor): Promise<GlossaryRow[]> {
  requirePermission(actor, "editRegisters");
  const entries = await database.glossaryEntry.findMany({ select: { slug: true, term: true, forms: true, explanation: true } });
  return entries.sort((one, other) => one.term.localeCompare(other.term, "da"));
}
