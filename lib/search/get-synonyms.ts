import { defaultSynonyms, readSynonyms, type Synonyms } from "@/lib/danish/words/synonyms";
import { searchDatabase as database } from "@/lib/database/search-database";

/** The words that mean the same, the portal's own and the secretariat's, read for every query: a change of them needs no new index. */
export async function getSynonyms(): Promise<Synonyms> {
  const groups = await database.synonymGroup.findMany({ orderBy: { id: "asc" }, select: { words: true } });
  return groups.length === 0 ? defaultSynonyms : readSynonyms(groups.map(({ words }) => words.join(" ")).join("\n"), defaultSynonyms);
}
