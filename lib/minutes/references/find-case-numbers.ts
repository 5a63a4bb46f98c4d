import { caseNumberPatterns } from "../vocabulary/case-numbers";
import type { CaseNumberMention, Found } from "./reference";

const anywhere = new RegExp(
  String.raw`(?<![\p{L}\d./-])(?:${caseNumberPatterns.map(({ source }) => source).join("|")})(?![\p{L}\d]|[./-]\d)`,
  "gu",
);
/** On a line of its own these are case numbers; in running text they are a span of years and a month. */
const yearsOrMonth = /^(?:(?:19|20)\d{2}[-/](?:19|20)\d{2}|(?:0?[1-9]|1[0-2])\/(?:19|20)\d{2})$/;

/** Finds case numbers inside a text, by the same patterns as on lines of their own. */
export function findCaseNumbers(text: string): Found<CaseNumberMention>[] {
  return [...text.matchAll(anywhere)]
    .filter(([printed]) => !yearsOrMonth.test(printed))
    .map((match) => ({ kind: "caseNumber", caseNumber: match[0], start: match.index, end: match.index + match[0].length }));
}
