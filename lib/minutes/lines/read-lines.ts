import type { SourceLine } from "../source-line";
import { fold } from "./fold";
import type { Line } from "./line";

const markdownHeading = /^\s*(#{1,6})\s+/;
/** A whole line in bold is a heading in the Markdown exports; the marks themselves are never part of a value. */
const boldLine = /^\*\*[^*]+\*\*:?$/;
const boldStrength = 7;

/** Makes source lines readable: marks removed from the text, what they told kept beside it. */
export function readLines(source: SourceLine[]): Line[] {
  return source.map(readLine);
}

function readLine({ number, page, text: raw, heading, cells }: SourceLine): Line {
  const marks = markdownHeading.exec(raw);
  const body = squash(raw.slice(marks?.[0].length ?? 0));
  const text = withoutMarks(body);
  const markdownLevel = marks?.[1]?.length ?? (boldLine.test(body) ? boldStrength : null);
  return { number, end: number, page, raw, text, folded: fold(text), heading: text === "" ? null : (heading ?? markdownLevel), cells };
}

/** White space as printed words see it: every run, tabs and non-breaking spaces included, is one space. */
export function squash(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/**
 * Removes Markdown emphasis. A lone star is a footnote mark and stays (`referat-in-the-wild.md`, Markup in text: 002:246, 002:805, 000:811).
 */
export function withoutMarks(text: string): string {
  if (!text.includes("*")) return text;
  return text.replaceAll("**", "").replace(/(^|[\s("“])\*(?=[^\s*])([^*]*[^\s*])\*(?=[\s).,;:!?"”]|$)/g, "$1$2");
}
