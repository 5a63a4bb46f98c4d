/** What may stand between a space and the word that an opening quotation mark belongs to; marks of found text are looked through. */
const OPENING = /(?<=^|[\s([/–—-][\ue000\ue001]?|^[\ue000\ue001])["“”„]+(?=[\ue000\ue001]?\S)/gu;

/** Most texts have nothing to set, which is told in one look. */
const TO_SET = /["“”„]| - /u;

/**
 * Sets a printed text in Danish type: quotation marks as »…«, a hyphen between spaces as a dash. Changes no letter and no word, so it is for showing
 * the record, never for what is stored, compared or quoted as source.
 */
export function typographic(text: string): string {
  if (!TO_SET.test(text)) return text;
  return text
    .replaceAll(OPENING, (marks) => "»".repeat(marks.length))
    .replaceAll(/["“”„]/gu, "«")
    .replaceAll(/(?<=\S) - (?=\S)/gu, " – ");
}
