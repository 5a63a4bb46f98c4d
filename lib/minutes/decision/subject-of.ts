import { afterSubject, tellsWhere } from "../vocabulary/voting-phrases";
import type { Statement } from "./statement";

const longestSubject = 12;

/**
 * What was voted on, beginning in lower case: `indstillingen`, `indstillingens punkt 1 og 2`, `forslaget fra Venstre`.
 * @returns null where nothing is named, undefined where what stands there is not understood as a subject
 */
export function subjectOf(text: string): string | null | undefined {
  const object = ` ${text
    .trim()
    .replace(/^(?:om|til)\s+/, "")
    .replace(/^det\s+(?=\p{Ll})/u, "")}`;
  const parts =
    /^(?<subject>(?:[^,;\s]|,(?=\s\d)|\s(?!(?:idet|fordi|da|med|under henvisning|på vegne af|og (?:ønske[rd]e?|tager|tog)|jf\.|jævnfør|men)\s))*)(?:[,;]\s*|\s+|$)(?<rest>.*)$/s.exec(
      object,
    )?.groups;
  const subject = parts?.subject?.trim() ?? "";
  const rest = parts?.rest?.trim() ?? "";
  if (rest !== "" && !afterSubject.test(rest)) return undefined;
  if (subject === "") return null;
  if (
    /\b(?:for|i?mod|stemme[rn]?|stemte|undlod|at|bortset|undtagen|undtagelse|nær)\b/i.test(subject) ||
    subject.split(" ").length > longestSubject
  )
    return undefined;
  if (/\bog\s+\p{Lu}/u.test(subject) && !/\b(?:fra|af)\b/.test(subject)) return undefined;
  return /^\p{Ll}/u.test(subject) && !tellsWhere.test(subject) ? subject : undefined;
}

/** The matter that a conclusion names, in the form in which a vote on it would; null where it names none. */
export function namedSubject({ text }: Pick<Statement, "text">): string | null {
  const subject = /(?<!\p{L})(\p{L}*(?:indstillingen|forslaget|forslagene|sagen|punktet))(?!\p{L})/iu.exec(text)?.[1];
  return subject ? subject.charAt(0).toLowerCase() + subject.slice(1) : null;
}
