/** What a test wants a referat to say. Everything left out is ordinary. */
export type ReferatOptions = {
  committee?: string;
  date?: string;
  time?: string;
  /** The entries of a printed table of contents; none is printed where they are left out. */
  contents?: string[];
  points?: { number?: number; title: string; caseNumber?: string; decision?: string }[];
};

/** Writes a small referat by an invented committee, in the template of today. */
export function referatText({
  committee = "Havneudvalget",
  date = "05-03-2024",
  time = "16:00",
  contents = [],
  points = [{ title: "Nye bænke" }],
}: ReferatOptions = {}): string {
  const [day, month, year] = date.split("-");
  return [
    `REFERAT ${committee} 2022-2025 d. ${date}`,
    `Mødedato d. ${day}-${month}-${year} kl. ${time}`,
    "Mødested Rådhuset, lokale 2",
    ...(contents.length > 0 ? ["Indholdsfortegnelse", contents.join("\n")] : []),
    ...points.flatMap((point, index) => [
      `Punkt ${point.number ?? index + 1}: ${point.title}`,
      point.caseNumber ?? `05.01.00-G01-${index + 1}-24`,
      "Resume",
      `Sagen handler om ${point.title.toLowerCase()}.`,
      "INDSTILLING",
      "By- og Havneforvaltningen indstiller, at udvalget godkender sagen.",
      "Beslutning",
      point.decision ?? `${committee} godkender indstillingen.`,
    ]),
  ].join("\n\n");
}

/** A text as the bytes of a file. */
export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
