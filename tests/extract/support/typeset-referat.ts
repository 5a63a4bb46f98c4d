import PDFDocument from "pdfkit";
import { buffer } from "node:stream/consumers";

const margins = { top: 70, bottom: 70, left: 70, right: 70 };
const headings =
  /^(?:Indholdsfortegnelse|Resume|Effekt|INDSTILLING|Indstilling|Beslutning.*|Sagsfremstilling|Økonomi|Bilag|Initiativretsforslag|Indstilling fra forslagsstiller|Forvaltningens belysning)$/;

/**
 * Prints the text of a referat as a secretariat's system does: bold headings, paragraphs set to the page's width, ruled tables, every point on a new
 * page, a running head and page numbers.
 */
export async function typesetReferat(text: string): Promise<Buffer> {
  const document = new PDFDocument({ size: "A4", margins, bufferPages: true, info: { Title: "Referat" } });
  const bytes = buffer(document);
  const blocks = text.split(/\n[ \t]*\n+/).map((block) => block.split("\n").filter((line) => line.trim() !== ""));
  for (const [index, lines] of blocks.entries()) {
    if (lines.some((line) => line.includes("\t"))) printTabular(document, lines);
    else for (const line of lines) printLine(document, line, index);
    document.moveDown(0.6);
  }
  printFurniture(document, text.split("\n")[0] ?? "");
  document.end();
  return bytes;
}

function printLine(document: PDFKit.PDFDocument, line: string, block: number): void {
  const point = /^Punkt \d+:/.test(line);
  const heading = point || block === 0 || headings.test(line);
  if (point) document.addPage();
  document.font(heading ? "Helvetica-Bold" : "Helvetica").fontSize(point || block === 0 ? 16 : heading ? 13 : 11);
  document.text(line.trim(), { align: "left" });
}

// The contents are printed with their pages at the right edge; everything else with tabs is a table.
function printTabular(document: PDFKit.PDFDocument, lines: readonly string[]): void {
  const rows = lines.map((line) => line.split("\t"));
  const columns = Math.max(...rows.map((row) => row.length));
  document.font("Helvetica").fontSize(6.5); // small enough that no word is cut within its cell
  document.table({ data: rows.map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? "")) });
  document.x = margins.left;
}

function printFurniture(document: PDFKit.PDFDocument, title: string): void {
  const { start, count } = document.bufferedPageRange();
  for (let page = start; page < start + count; page++) {
    document.switchToPage(page);
    document.page.margins = { ...margins, top: 0, bottom: 0 };
    document.font("Helvetica").fontSize(8);
    document.text(title, 70, 35, { lineBreak: false });
    document.text(`Side ${page + 1} af ${count}`, 480, 800, { lineBreak: false });
  }
}
