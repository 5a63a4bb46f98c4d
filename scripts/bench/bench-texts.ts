const head = "REFERAT Kulturudvalget 2022-2025 d. 12-03-2024\n\nMødedato Tirsdag d. 12. marts 2024 kl. 15:00\n\nMødested Rådhuset\n\n";
const sentence =
  "Kulturforvaltningen har undersøgt, hvordan byens foreninger bruger lokalerne, og hvad det koster at holde dem åbne om aftenen. ";

/** An ordinary referat of about so many characters: points with a recommendation, a vote, a decision, text, a table and attachments. */
export function referatOf(length: number): string {
  return filled(head, length, (index) =>
    [
      `Punkt ${index + 1}: B-sag: Tilskud nummer ${index + 1}`,
      `20.15.00-G01-${index + 1}-24`,
      `Resume\n\n${sentence}`,
      "Indstilling\n\nKulturforvaltningen indstiller, at udvalget\n\n1) godkender tilskuddet\n2) tager orienteringen til efterretning",
      "Beslutning\n\nAnna Berg (V) stemmer imod indstillingen.\n\nBo Dahl (A) og Carl Dam (F) stemmer for indstillingen.",
      "Kulturudvalget godkender indstillingen.\n\nEva Fog deltog ikke i mødet.",
      `Sagsfremstilling\n\n${Array<string>(20).fill(sentence).join("\n\n")}`,
      "År\t2024\t2025\nBeløb\t1,5\t2,5",
      "Bilag\n\nBilag 1 - Regnskab\n\n",
    ].join("\n\n"),
  );
}

/** Lines that keep a grammar busy: one decision in which everybody votes, is away and moves something, line after line. */
export function votesOf(length: number): string {
  const start = `${head}Punkt 1: Sag\n20.00.00-A00-1-24\n\nBeslutning\n\n`;
  return filled(start, length, (index) => {
    const name = `${wordOf(index)} ${wordOf(index * 7 + 3)}sen`;
    return `${name} (V) stemmer for indstillingen.\n${name} deltog ikke i mødet "(((\nForslaget ..... pkt. 1, 2 og 3 stemmer for imod\n`;
  });
}

function filled(before: string, length: number, piece: (index: number) => string): string {
  const parts = [before];
  let size = before.length;
  for (let index = 0; size < length; index++) {
    const part = piece(index);
    parts.push(part);
    size += part.length;
  }
  return parts.join("");
}

function wordOf(value: number): string {
  const word = [1, 26, 676, 17_576].map((power) => String.fromCharCode(97 + (Math.floor(value / power) % 26))).join("");
  return word.charAt(0).toUpperCase() + word.slice(1);
}
