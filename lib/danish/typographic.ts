/** What may stand between a space and the word that an opening quotation mark belongs to; marks of found text are looked through. */
const OPENING = /(?<=^|[\s([/–—-][\ue000\ue001]?|^[\ue000\ue001])["“”„]+(?=[\ue000\ue001]?\S)/gu;

/**
 * Sets a printed text in Danish type: quotation marks as »…«, a hyphen between spaces as a dash. Changes no letter and no word, so it is for showing
 * the record, never for what is stored, compared or quoted as source.
 */
export function typographic(text: string): string {
  return text
    .replaceAll(OPENING, (marks) => "»".repeat(marks.length))
    .replaceAll(/["“”„]/gu, "«")
    .replaceAll(/(?<=\S) - (?=\S)/gu, " – ");
}
