/** Why a text is refused: it is empty, or nothing in it says that it is the record of a meeting. */
export type NotMinutesReason = "empty" | "noAgenda" | "noMeeting";

const sentences: Record<NotMinutesReason, string> = {
  empty: "Filen indeholder ingen tekst.",
  noAgenda: "Filen er ikke et referat: Der er ingen dagsordenspunkter i den.",
  noMeeting: "Filen er ikke et referat: Der står ikke, hvilket udvalg der holdt møde, og hvornår.",
};

/** Thrown by `parseMinutes` for a text that is no referat at all (convention 12 of the format). `message` is a Danish sentence. */
export class NotMinutesError extends Error {
  override readonly name = "NotMinutesError";

  constructor(readonly reason: NotMinutesReason) {
    super(sentences[reason]);
  }
}
