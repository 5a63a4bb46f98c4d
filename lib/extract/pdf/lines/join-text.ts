import { commonWords } from "./common-words";
import type { DocumentStyle } from "./document-style";

/** What joining needs to know of the document. */
export type JoiningStyle = Pick<DocumentStyle, "words" | "hyphenated" | "detachedHyphens">;

/** Words after which a hyphen is printed: `Beskæftigelses- og Socialudvalget`. */
const conjunction = /^(?:og|eller|samt|til|som|men|\/)$/i;

/**
 * Joins two lines of one paragraph. A word that was divided at the line's end is made whole when the document's own words say so; a hyphen that is
 * printed for its own sake stays.
 */
export function joinText(text: string, next: string, style: JoiningStyle): string {
  if (text === "" || next === "") return text + next;
  const before = style.hyphenated ? closeUpHyphen(text, next, style) : text;
  const divided = /([\p{L}\d]+)[-\u2010\u2011]$/u.exec(before)?.[1];
  if (divided !== undefined) return joinDivided(before, divided, next, style);
  return before.endsWith("/") || next.startsWith("/") ? before + next.trimStart() : `${before} ${next}`;
}

function joinDivided(text: string, head: string, next: string, { words, hyphenated }: JoiningStyle): string {
  const tail = /^[\p{L}\d]+/u.exec(next)?.[0] ?? "";
  if (conjunction.test(tail)) return `${text} ${next}`;
  const abbreviation = head.length > 1 && head === head.toUpperCase();
  if (/\d$/.test(head) || /^\d/.test(tail) || abbreviation) return text + next;
  const [whole, compound] = [`${head}${tail}`.toLowerCase(), `${head}-${tail}`.toLowerCase()];
  const [knowsWhole, knowsCompound] = [words.has(whole), words.has(compound)];
  const undivided = text.slice(0, -1) + next;
  if (knowsWhole !== knowsCompound) return knowsWhole ? undivided : text + next;
  return hyphenated && /^\p{Ll}/u.test(tail) ? undivided : text + next;
}

// Some producers set the dividing hyphen as a piece of its own, and a space seems to stand before it, as before a dash.
function closeUpHyphen(text: string, next: string, { words, detachedHyphens }: JoiningStyle): string {
  const head = /(\p{L}+) [-\u2010]$/u.exec(text)?.[1]?.toLowerCase();
  const tail = /^\p{Ll}+/u.exec(next)?.[0];
  if (head === undefined || tail === undefined) return text;
  const whole = words.has(head + tail);
  const divided = commonWords.has(tail) ? whole : detachedHyphens || whole || !words.has(tail) || !words.has(head);
  return divided ? text.replace(/ ([-\u2010])$/, "$1") : text;
}
