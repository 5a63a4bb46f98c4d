const head = "REFERAT Kulturudvalget 2022-2025 d. 12-03-2024\n\nMødedato Tirsdag d. 12. marts 2024 kl. 15:00\n\n";
const decision = `${head}Punkt 1: Sag\n20.00.00-A00-1-24\n\nBeslutning\n\n`;
const presentation = `${head}Punkt 1: Sag\n20.00.00-A00-1-24\n\nSagsfremstilling\n\n`;

/** A piece again and again, numbered, until the text is so long. */
function filled(before: string, piece: (index: number) => string, length: number): string {
  const parts = [before];
  let size = before.length;
  for (let index = 0; size < length; index++) {
    const part = piece(index);
    parts.push(part);
    size += part.length;
  }
  return parts.join("");
}

const letters = "abcdefghijklmnopqrstuvwxyz";

/** A person's name for a number, a different one for each. */
function nameOf(index: number): string {
  const word = (value: number) => [1, 26, 676, 17_576].map((power) => letters[Math.floor(value / power) % 26] ?? "").join("");
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  return `${capital(word(index))} ${capital(word(index * 7 + 3))}sen`;
}

/** Texts that make a careless grammar look at the same thing over and over, each of any length. */
export const adversarialTexts: Record<string, (length: number) => string> = {
  "many points": (length) =>
    filled(head, (index) => `Punkt ${index + 1}: Sag ${index}\n20.00.00-A00-${index}-24\n\nBeslutning\n\nGodkendt.\n\n`, length),
  "the same empty point": (length) => filled(head, () => "Punkt 1: Sag\n\n", length),
  "contents that no point answers": (length) =>
    filled(`${head}Indholdsfortegnelse\n`, (index) => `Sag om en ting med et navn ${index}.....${index % 900}\n`, length) +
    decision.slice(head.length),
  "blank lines": (length) => filled(presentation, () => "\n", length) + "Slut",
  "paragraphs that end in nothing": (length) => filled(presentation, (index) => `tekst uden punktum ${index}\n\n\n`, length),
  "votes by name": (length) => filled(decision, (index) => `${nameOf(index)} (V) stemmer for indstillingen.\n`, length),
  "one sentence of names": (length) => filled(decision, (index) => `${nameOf(index)} (V), `, length) + "Bo Dahl stemmer imod.",
  "the words of voting": (length) => filled(decision, () => "stemmer for ", length),
  "absences by name": (length) => filled(decision, (index) => `${nameOf(index)} deltog ikke i mødet.\n`, length),
  "votes and absences in turn": (length) =>
    filled(
      decision,
      (index) => `${nameOf(index)} (V) stemmer for indstillingen.\n${nameOf(index)} deltog ikke i mødet.\nGodkendt.\n`,
      length,
    ),
  "motions and votes": (length) =>
    filled(decision, () => 'Anna Berg stiller følgende ændringsforslag:\n"Tekst."\nAnna Berg stemmer for ændringsforslaget.\n\n', length),
  "proposals ruled on": (length) => filled(decision, () => "Forslaget godkendes. ", length),
  abbreviations: (length) => filled(decision, () => "pkt. pkt. A. ", length),
  "a conclusion that leads in a list": (length) =>
    filled(`${decision}Udvalget anbefaler, at byrådet godkender\n`, (index) => `- at sag ${index} godkendes\n`, length),
  "quotation marks": (length) => filled(decision, () => '"a', length),
  "opening parentheses": (length) => filled(`${decision}For: 3 `, () => "(a", length),
  "names under a heading": (length) => filled(`${decision}For stemte:\n`, (index) => `${nameOf(index)}\n`, length),
  "leaders without a page": (length) => filled(`${head}Indholdsfortegnelse\n`, () => "..", length) + `x\n${decision.slice(head.length)}`,
  spaces: (length) => filled(decision, () => "  ", length) + "slut",
  "digits and dots": (length) => filled(decision, () => "1.000.", length),
  "one word": (length) => filled(decision, () => "Aa", length),
  "words with capitals": (length) => filled(decision, () => "Abc- og ", length),
  stars: (length) => filled(decision, () => "*a **", length),
  tabs: (length) => filled(presentation, () => "a\t", length),
  "a table with gaps": (length) => filled(presentation, () => "a\tb\t1\n\n", length),
  "list items that go on": (length) => filled(`${presentation}- punkt\n`, () => "fortsat tekst\n", length),
  "headings in turn": (length) => filled(decision, () => "Beslutning\nBilag\nResume\n", length),
  "labels without a value": (length) => filled(head, () => "Dato:\n", length) + decision,
  "numbers of points": (length) => filled(`${decision}Anna Berg deltog ikke i behandlingen af pkt. `, () => "1, ", length),
};

/** Pieces that mentions begin with and do not end. */
export const referenceTexts: readonly string[] = [
  "Børn- og ", "1. maj 2020 og ", "1.000.", "§ 1, stk. 1, ", "lov om ", "pkt. 1, 2, 3-4 og ", "udvalget", "1-2-3 mio. ", " ", "a",
]; // prettier-ignore
