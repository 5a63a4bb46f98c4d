/** Why a file cannot be read, as one Danish sentence that says what to do next. The command line and the upload page show the same. */
export const errorSentences = {
  empty: "Filen er tom. Hent den igen, og prøv en gang til.",
  tooLarge: "Filen er for stor. Den må højst fylde 25 MB.",
  notSupported: "Filtypen kan ikke læses. Brug en PDF, et Word-dokument (.docx) eller en ren tekstfil.",
  notPdf: "Filen hedder .pdf, men indeholder ikke en PDF. Gem referatet som PDF, og prøv igen.",
  damaged: "Filen er beskadiget eller ufuldstændig. Hent den igen, eller gem den på ny fra det program, den er lavet i.",
  password: "Filen er beskyttet med en adgangskode. Gem den uden adgangskode, og prøv igen.",
  tooManyPages: "Filen har for mange sider. Der kan højst læses 500 sider. Del den op i et dokument for hvert møde.",
  tooHeavy: "Filen er for tung at læse. Gem den på ny som en almindelig PDF, og prøv igen.",
  imagesOnly: "Filen består af billeder uden tekst, sådan som scannede dokumenter gør. Brug den PDF, som referatet oprindelig blev gemt i.",
  unreadableText:
    "Teksten i filen kan vises, men ikke læses, fordi skrifttypernes tegn ikke kan kendes. Gem den på ny med almindelige skrifttyper.",
  archiveDamaged: "Zip-filen er beskadiget eller ufuldstændig. Lav den på ny, og prøv igen.",
  archivePassword: "Zip-filen er beskyttet med en adgangskode. Lav den uden adgangskode, og prøv igen.",
  archiveTooLarge: "Zip-filen er for stor. Den må højst fylde 250 MB og 500 MB pakket ud. Del den op i flere.",
  archiveTooManyFiles: "Zip-filen indeholder for mange filer. Der kan højst læses 1.000. Del den op i flere.",
  archiveUnsafeName: "Zip-filen indeholder et filnavn, der peger ud af mappen. Lav den på ny, og prøv igen.",
  nestedArchive: "Filen er en zip-fil inde i en zip-fil. Pak den ud, og læs filerne enkeltvis.",
} as const;

/** What a reader should know of a file that was read, though not in full. `pages` are counted from 1. */
export type ReadWarning = { code: ReadWarningCode; pages: number[] };
type ReadWarningCode = "pagesWithoutText" | "pagesNotRead";

/** A warning as one Danish sentence. */
export function warningSentence({ code, pages }: ReadWarning): string {
  const where = pages.length === 1 ? `Side ${pages[0] ?? ""}` : `Siderne ${pages.join(", ")}`;
  return code === "pagesWithoutText" ? `${where} er uden tekst.` : `${where} kunne ikke læses.`;
}
