import { foldWord } from "./fold";
import { stemOf } from "./stem";

/**
 * Words that mean the same in municipal minutes: who searches for one finds the others too. One group a line, in dictionary form; add to it freely. A word
 * belongs here when readers say it and minutes write another, not when it is merely related.
 */
const GROUPS = `
corona covid
mad kost
udbud konkurrenceudsættelse licitation
flygtning fordreven
misbrug rusmiddelbrug stofbrug stofmisbrug narko narkotika
lukning nedlæggelse
besparelse effektivisering
anvisning formidling
voldsramt voldsudsat
betaling afregning
robot chatbot
snyd bedrageri
arbejdsløs ledig
arbejdsløshed ledighed
udlænding indvandrer
ældre senior
handicap funktionsnedsættelse
hjemløs boligløs
servicelov sel
trafik færdsel
børnehave daginstitution
vuggestue daginstitution
plejehjem plejecenter
underskud merforbrug
overskud mindreforbrug
`;

/** The stems of words that mean the same, by the stem of each of them. */
export type Synonyms = ReadonlyMap<string, string[]>;

/** The list above, which every portal begins with. */
export const defaultSynonyms: Synonyms = readSynonyms(GROUPS);

/** The groups of the list above, as they are written. */
export const defaultSynonymGroups: readonly string[][] = GROUPS.trim()
  .split("\n")
  .map((line) => line.split(" "));

/**
 * Reads a list of synonyms: a group a line, its words with spaces between them. A line with less than two words says nothing.
 * @param known what the list adds to
 */
export function readSynonyms(list: string, known: Synonyms = new Map()): Synonyms {
  const synonyms = new Map(known);
  for (const line of list.split("\n")) {
    const stems = [...new Set(line.split(/\s+/u).flatMap((word) => (word === "" ? [] : [stemOf(foldWord(word))])))];
    for (const stem of stems) {
      const others = stems.filter((other) => other !== stem);
      if (others.length > 0) synonyms.set(stem, [...new Set([...(synonyms.get(stem) ?? []), ...others])]);
    }
  }
  return synonyms;
}
