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
misbrug rusmiddelbrug stofbrug stofmisbrug
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
trafik færdsel
børnehave daginstitution
vuggestue daginstitution
plejehjem plejecenter
underskud merforbrug
overskud mindreforbrug
`;

const synonyms = new Map<string, string[]>();
for (const line of GROUPS.trim().split("\n")) {
  const group = line.split(" ").map((word) => stemOf(foldWord(word)));
  for (const word of group) synonyms.set(word, [...(synonyms.get(word) ?? []), ...group.filter((other) => other !== word)]);
}

/** The stems of words that mean the same as a stem's word. */
export function synonymsOf(stem: string): string[] {
  return synonyms.get(stem) ?? [];
}
