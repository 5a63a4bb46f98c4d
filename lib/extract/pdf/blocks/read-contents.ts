import type { PrintedLine } from "../lines/printed-line";

/** An entry of the table of contents, and how many lines it takes. */
export type ContentsEntry = { title: string; target: string | null; lineCount: number };

const heading = /^(?:indholdsfortegnelse|indhold|dagsorden(?:spunkter)?)$/i;
const withLeaders = /^(.*?)\s*(?:\.{4,}|…{2,}|(?:\. ){4,})\s*(\d{1,4})?$/;
const withPage = /^(.*\S)\s+(\d{1,4})$/;
const mostLines = 3;

/** True for the words that stand above a table of contents. */
export function isContentsHeading(line: PrintedLine): boolean {
  return heading.test(line.text);
}

/** True for a title that dots lead to its page: contents, wherever it stands. */
export function hasLeaders(line: PrintedLine): boolean {
  const title = withLeaders.exec(line.text)?.[1];
  return title !== undefined && title !== "";
}

/**
 * Reads one entry from the first of the lines. A long title is wrapped; the page stands at the end of its last line.
 * @param within true between the heading of the contents and the next heading, where an entry needs no leaders
 */
export function readContentsEntry(lines: readonly PrintedLine[], within: boolean): ContentsEntry | null {
  const last = lines.slice(0, within ? mostLines : 1).findIndex((line) => hasLeaders(line) || (within && withPage.test(line.text)));
  const line = lines[last];
  if (!line) return null;
  const [, end = "", target] = withLeaders.exec(line.text) ?? withPage.exec(line.text) ?? [];
  const titles = [...lines.slice(0, last).map((each) => each.text), end];
  return { title: titles.join(" ").trim(), target: target ?? null, lineCount: last + 1 };
}
