/** Words of a recorded vote. */
export const voteText = {
  heading: (subject: string) => `Afstemning om ${subject}`,
  choice: { for: "For", against: "Imod", abstained: "Undlod", absent: "Deltog ikke" },
  noneNamed: "ingen nævnt",
  caption: "Sådan stemte medlemmerne",
  columns: { name: "Navn", party: "Parti", choice: "Stemte" },
  noParty: "ikke angivet",
  /** Spoken for a member whose party letter is not printed. */
  unknownParty: "parti ikke angivet i referatet",
  printedAs: (name: string, line: number) => `Skrevet »${name}« i kilden, linje\u00a0${line}`,
  incomplete: "Referatet nævner ikke alle, der stemte, ved navn. Derfor vises hverken pladser eller stemmetal, men kun det, der står:",
  namedCaption: "Navngivet i referatet",
  figures: (inFavour: number, against: number) => `${inFavour}–${against}`,
  tally: (inFavour: number, against: number) => `${inFavour} for og ${against} imod`,
  /** What a screen reader hears for the small row of squares. */
  spokenTally: ({ for: inFavour, against, abstained, absent }: { for: number; against: number; abstained: number; absent: number }) =>
    [`${inFavour} for`, `${against} imod`, abstained > 0 ? `${abstained} undlod` : null, absent > 0 ? `${absent} deltog ikke` : null]
      .filter((part) => part !== null)
      .join(", "),
  result: (subject: string, carried: boolean) => `${capitalise(withoutArticle(subject))} ${carried ? "vedtaget" : "forkastet"}`,
  onlyAmendment: "Om den samlede beslutning er der ikke noteret en afstemning.",
};

function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "ændringsforslaget" → "ændringsforslag", so that the result reads as a label. */
function withoutArticle(subject: string): string {
  return subject.replace(/^ændringsforslaget$/u, "ændringsforslag").replace(/^tilføjelsen$/u, "tilføjelse");
}
