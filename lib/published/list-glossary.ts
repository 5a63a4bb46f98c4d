import "server-only";
import { cache } from "react";
import { database } from "@/lib/database/database";
import type { GlossaryEntry } from "./views/glossary-view";

/** Every word that the portal explains, in Danish order. */
export const listGlossary = cache(async (): Promise<GlossaryEntry[]> => {
  const entries = await database.glossaryEntry.findMany({ select: { slug: true, term: true, forms: true, explanation: true } });
  return entries.sort((one, other) => one.term.localeCompare(other.term, "da"));
});
