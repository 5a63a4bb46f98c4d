import { laws, lawsInWords } from "../vocabulary/law-names";
import type { Found, LawMention, LawParagraph } from "./reference";

const paragraph = String.raw`\d{1,4}(?:(?:\s(?!i)[a-z]|[a-z])(?!\p{L}))?`;
const parts = String.raw`(?:,?\s?stk\.?\s?\d{1,2})?(?:,?\s?nr\.?\s?\d{1,2})?`;
const one = `${paragraph}${parts}`;
const mention = new RegExp(
  String.raw`§{1,2}\s?${one}(?:(?:,\s|,?\sog\s|\ssamt\s|\seller\s|\s?[-–]\s?)(?=\d)${one}(?!\d|[.,]\d|\.?\s\p{L}{3,9}\s\d{4}))*`,
  "giu",
);
/** `servicelovens`, `lov om social service`, `barnets lov` before the sign. A law's own name runs from `lov om` to the sign. */
const before = new RegExp(
  String.raw`(?<![\p{L}-])(?:(?<genitive>[\p{L}-]{2,40}lov)ens|(?<named>${lawsInWords}|lov\som\s[^.,;:()§]{3,60}?)s?)(?:,|\si)?\s$`,
  "iu",
);
const after = new RegExp(
  String.raw`^,?\s(?:i|efter|jf\.)\s(?:den\s)?(?:(?<named>${lawsInWords})|(?<definite>[\p{L}-]{2,40}lov)en|(?<titled>lov\som\s[^.,;:()§]{3,60}?)(?=[.,;:)]|$))(?![\p{L}-])`,
  "iu",
);
const lookAround = 80;

const joint = /^(?:, | og | samt | eller |, og )$/;

/** Finds paragraphs of laws, with the law where the text names it right before or after them; `servicelovens § 109 og § 110` are both of that law. */
export function findLaws(text: string): Found<LawMention>[] {
  const found: Found<LawMention>[] = [];
  for (const match of text.matchAll(mention)) {
    const mentioned = readLaw(text, match);
    const last = found.at(-1);
    const shared = mentioned.law === null && last && joint.test(text.slice(last.end, mentioned.start)) ? last.law : mentioned.law;
    found.push({ ...mentioned, law: shared });
  }
  return found;
}

function readLaw(text: string, match: RegExpExecArray): Found<LawMention> {
  const end = match.index + match[0].length;
  const found = { kind: "law" as const, paragraphs: paragraphsIn(match[0]) };
  const from = Math.max(0, match.index - lookAround);
  const lead = before.exec(text.slice(from, match.index));
  if (lead) return { ...found, law: lawOf(lead.groups), start: from + lead.index, end };
  const rest = after.exec(text.slice(end, end + lookAround));
  return { ...found, law: rest ? lawOf(rest.groups) : null, start: match.index, end: end + (rest?.[0].length ?? 0) };
}

function lawOf({ genitive, definite, named, titled }: Record<string, string | undefined> = {}): string | null {
  const short = genitive ?? definite;
  const printed = short === undefined ? (named ?? titled) : `${short}en`;
  if (printed === undefined) return null;
  const name = printed.toLowerCase().replace(/\s+/g, " ");
  return laws.find(({ names }) => names.includes(name))?.law ?? name;
}

function paragraphsIn(text: string): LawParagraph[] {
  const each = new RegExp(
    String.raw`(?<paragraph>${paragraph})(?:,?\s?stk\.?\s?(?<subsection>\d{1,2}))?(?:,?\s?nr\.?\s?(?<number>\d{1,2}))?`,
    "giu",
  );
  return [...text.matchAll(each)].map(({ groups }) => ({
    paragraph: (groups?.paragraph ?? "").replace(/^(\d+)\s?(\p{L})$/u, "$1 $2").toLowerCase(),
    subsection: groups?.subsection === undefined ? null : Number(groups.subsection),
    number: groups?.number === undefined ? null : Number(groups.number),
  }));
}
