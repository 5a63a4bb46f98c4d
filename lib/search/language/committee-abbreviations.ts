import type { Token } from "@/lib/danish/analysis/token";
import { foldWord } from "@/lib/danish/words/fold";
import { searchDatabase as database } from "@/lib/database/search-database";
import { knownCommittee } from "@/lib/published/published";
import { filterTerm } from "../indexing/filter-terms";

const longest = 5;

/** What stands for the committees that the short words of a query abbreviate: `BSU`, and `BS` before `udvalget`. */
export async function committeeAbbreviations(tokens: Token[]): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  if (!tokens.some(({ kind, word }) => kind === "word" && word.length <= longest)) return found;
  const committees = await database.committee.findMany({
    where: knownCommittee,
    orderBy: { slug: "asc" },
    select: { slug: true, ...committeeNames },
  });
  for (const { slug, ...names } of committees) {
    for (const short of shortNamesOf(names)) {
      if (short.length > 1) found.set(short, [...(found.get(short) ?? []), filterTerm.committee(slug)]);
    }
  }
  return found;
}

/** What a committee is called, by its minutes and by the secretariat. */
export const committeeNames = { name: true, shortName: true, aliases: { select: { name: true } } } as const;

/** Every abbreviation of a committee, folded: that of each of its names, and the one that the secretariat has entered. */
export function shortNamesOf({
  name,
  shortName,
  aliases,
}: {
  name: string;
  shortName: string | null;
  aliases: { name: string }[];
}): string[] {
  const read = [name, ...aliases.map((alias) => alias.name)].map(abbreviationOf);
  return [...new Set([...read, ...(shortName === null ? [] : [foldWord(shortName)])])];
}

/** The first letters of a committee's words, and the u of `udvalg`: `bsu`, `kbu`, `oeu`. */
function abbreviationOf(committee: string): string {
  const words = committee
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== "" && word !== "og");
  const initials = words.map((word) => foldWord(word.charAt(0))).join("");
  return /.udvalg/u.test(words.at(-1) ?? "") ? `${initials}u` : initials;
}
