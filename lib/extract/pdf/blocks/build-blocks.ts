import type { DocumentStyle } from "../lines/document-style";
import { joinText } from "../lines/join-text";
import type { PageLines } from "../lines/page-lines";
import type { PrintedLine } from "../lines/printed-line";
import { continueTable, sameColumns } from "../tables/continue-table";
import { findLooseTables } from "../tables/find-loose-tables";
import { findOpenGrids } from "../tables/find-open-grids";
import { findGrids } from "../tables/grid";
import { readRuledTable, standsIn } from "../tables/read-ruled-table";
import type { Table } from "../tables/table";
import type { PrintedBlock } from "./printed-block";
import { columnEdge } from "./column-edge";
import { goesOn } from "./goes-on";
import { isBulleted, isHeading, listMarkOf } from "./line-marks";
import type { OpenBlock } from "./open-block";
import { hasLeaders, isContentsHeading, readContentsEntry } from "./read-contents";

/** Puts the lines of a document together again as blocks. Furniture must have been set aside. */
export function buildBlocks(pages: readonly PageLines[], style: DocumentStyle): PrintedBlock[] {
  const builder = new BlockBuilder(pages, style);
  for (const page of pages) builder.addPage(page);
  return builder.finish();
}

class BlockBuilder {
  readonly #pages: Map<number, PageLines>;
  readonly #style: DocumentStyle;
  readonly #blocks: PrintedBlock[] = [];
  #open: OpenBlock | null = null;
  #inContents = false;
  #opensPage = true;

  constructor(pages: readonly PageLines[], style: DocumentStyle) {
    this.#pages = new Map(pages.map((page) => [page.number, page]));
    this.#style = style;
  }

  addPage(page: PageLines): void {
    this.#opensPage = true;
    const tables = tablesByLine(page, this.#style);
    const added = new Set<Table>();
    let index = 0;
    while (index < page.lines.length) {
      const table = tables.get(index);
      const line = page.lines[index];
      const contents = table?.ruled === true ? 0 : this.#addContents(page, index);
      if (contents > 0) index += contents;
      else {
        if (table && !added.has(table)) this.#addTable(table, page.number);
        else if (!table && line) this.#addLine(line, page);
        if (table) added.add(table);
        index += 1;
      }
      this.#opensPage = false;
    }
  }

  finish(): PrintedBlock[] {
    this.#close();
    return this.#blocks;
  }

  /** Adds the entry that begins at a line of the contents, and tells how many lines it took; 0 where none begins. */
  #addContents(page: PageLines, index: number): number {
    const ahead = page.lines.slice(index, index + 3);
    const end = ahead.findIndex((line) => isHeading(line, this.#style));
    const entry = readContentsEntry(end < 0 ? ahead : ahead.slice(0, end), this.#inContents);
    if (!entry) return 0;
    this.#close();
    this.#blocks.push({ type: "contentsEntry", page: page.number, title: entry.title, target: entry.target });
    this.#inContents = true;
    return entry.lineCount;
  }

  #addTable(table: Table, page: number): void {
    this.#close();
    if (table.rows.length === 0) return;
    const before = this.#blocks.at(-1);
    const goesOnWith = this.#opensPage && before?.type === "table" && before.lastPage === page - 1 && sameColumns(before.table, table);
    if (!goesOnWith) this.#blocks.push({ type: "table", page, lastPage: page, table });
    else {
      before.table = continueTable(before.table, table, this.#style);
      before.lastPage = page;
    }
  }

  #addLine(line: PrintedLine, page: PageLines): void {
    const printedMark = listMarkOf(line, page.dots);
    const heading = isHeading(line, this.#style) && printedMark?.drawn !== true;
    const mark = heading && !isBulleted(line) ? null : printedMark;
    const open = this.#open;
    const edge = open ? columnEdge(open.lastLine, this.#pages.get(open.lastLine.page)?.lines ?? [], this.#style) : 0;
    if (open && goesOn(open, { line, heading, mark, opensPage: this.#opensPage, edge }, this.#style)) {
      open.text = joinText(open.text, line.text, this.#style);
      if (open.type === "item" && open.lineCount === 1) open.textLeft = line.left;
      open.lineCount += 1;
      open.lastLine = line;
      return;
    }
    this.#close();
    const type = heading ? "heading" : mark ? "item" : "paragraph";
    if (heading) this.#inContents = isContentsHeading(line);
    const text = type === "item" && mark ? line.text.slice(mark.length) : line.text;
    const [left, textLeft] = type === "item" && mark ? [mark.left, mark.textLeft] : [line.left, null];
    this.#open = { type, text, mark: mark?.mark ?? "", page: page.number, size: line.size, left, textLeft, lineCount: 1, lastLine: line };
  }

  #close(): void {
    const open = this.#open;
    this.#open = null;
    if (!open) return;
    const { type, page, text, size, mark } = open;
    if (type === "heading") this.#blocks.push({ type, page, text, size });
    else if (type === "item") this.#blocks.push({ type, page, mark, text });
    else this.#blocks.push({ type, page, text });
  }
}

/** Which table each line of a page belongs to, by the line's index. */
function tablesByLine(page: PageLines, style: DocumentStyle): Map<number, Table> {
  const byLine = new Map<number, Table>();
  const closed = findGrids(page);
  const grids = [...closed, ...findOpenGrids(page, closed)].map((grid) => ({
    grid,
    lines: page.lines.filter((line) => standsIn(grid, line)),
  }));
  const ruled = new Set(grids.flatMap(({ lines }) => lines));
  const claimed = new Set<PrintedLine>();
  for (const { grid, lines } of grids) {
    const own = lines.filter((line) => !claimed.has(line));
    for (const line of own) claimed.add(line);
    const table = readRuledTable(grid, own, style);
    page.lines.forEach((line, index) => {
      if (own.includes(line)) byLine.set(index, table);
    });
  }
  const isTaken = (line: PrintedLine) => ruled.has(line) || hasLeaders(line);
  for (const { table, lines } of findLooseTables(page.lines, isTaken, style)) for (const index of lines) byLine.set(index, table);
  return byLine;
}
