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
  const ends = (line: PrintedLine) => hasLeaders(line) || (within && (pageSetApart(line) !== null || withPage.test(line.text)));
  const last = lines.slice(0, within ? mostLines : 1).findIndex(ends);
  const line = lines[last];
  if (!line) return null;
  const { title: end, target } = within ? splitEntry(line) : splitAtLeaders(line.text);
  const titles = [...lines.slice(0, last).map((each) => each.text), end];
  return { title: titles.join(" ").trim(), target, lineCount: last + 1 };
}

function splitEntry(line: PrintedLine): Pick<ContentsEntry, "title" | "target"> {
  const page = pageSetApart(line);
  if (page === null) return splitAtLeaders(line.text);
  const title = line.text.slice(0, -page.length).replace(/[\s.…]+$/, "");
  return { title, target: page };
}

function splitAtLeaders(text: string): Pick<ContentsEntry, "title" | "target"> {
  const [, title = "", target] = withLeaders.exec(text) ?? withPage.exec(text) ?? [];
  return { title, target: target ?? null };
}

/** A page number that is set by itself, though a clipped title may run right up to it. */
function pageSetApart(line: PrintedLine): string | null {
  const last = line.runs.at(-1)?.text.trim() ?? "";
  return line.runs.length > 1 && /^\d{1,4}$/.test(last) && line.text.endsWith(last) ? last : null;
}
