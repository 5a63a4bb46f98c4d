/** Writes PDF files object by object, well formed or not. */
export class PdfFile {
  readonly #objects: Buffer[] = [];

  /** Adds an object and gives its number. */
  add(body: string): number {
    return this.#objects.push(Buffer.from(body, "latin1"));
  }

  /** Adds a stream. `dictionary` holds what stands besides its length. */
  addStream(data: string | Buffer, dictionary = ""): number {
    const bytes = typeof data === "string" ? Buffer.from(data, "latin1") : data;
    const head = Buffer.from(`<< /Length ${bytes.length} ${dictionary} >>\nstream\n`, "latin1");
    return this.#objects.push(Buffer.concat([head, bytes, Buffer.from("\nendstream", "latin1")]));
  }

  /** Gives an object another body, so that objects can point at each other. */
  set(number: number, body: string): void {
    this.#objects[number - 1] = Buffer.from(body, "latin1");
  }

  /** Adds pages with the given contents and a catalogue, and gives the catalogue's number. */
  addPages(contents: readonly number[], resources: string): number {
    const tree = this.add("");
    const pages = contents.map((content) =>
      this.add(`<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 595 842] /Contents ${content} 0 R /Resources << ${resources} >> >>`),
    );
    this.set(tree, `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((page) => `${page} 0 R`).join(" ")}] >>`);
    return this.add(`<< /Type /Catalog /Pages ${tree} 0 R >>`);
  }

  /** The file, with a cross-reference table and a trailer. */
  build(root: number, trailer = ""): Buffer {
    const chunks = [Buffer.from("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n", "latin1")];
    let at = chunks[0]?.length ?? 0;
    const offsets = this.#objects.map((object, index) => {
      const chunk = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from("\nendobj\n")]);
      chunks.push(chunk);
      at += chunk.length;
      return at - chunk.length;
    });
    const entries = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
    const size = offsets.length + 1;
    const table = `xref\n0 ${size}\n0000000000 65535 f \n${entries}`;
    return Buffer.concat([
      ...chunks,
      Buffer.from(`${table}trailer\n<< /Size ${size} /Root ${root} 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF\n`, "latin1"),
    ]);
  }
}

/** Two of the fonts that every reader has, as /F1 and /F2. */
export const standardFonts =
  "/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>" +
  " /F2 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >> >>";

/** Something printed: text with its baseline `y` points below the top edge, a line, or a grey area. */
export type Printed =
  | { text: string; x: number; y: number; size?: number; bold?: boolean }
  | { from: readonly [x: number, y: number]; to: readonly [x: number, y: number] }
  | { fill: readonly [left: number, top: number, right: number, bottom: number] };

const pageHeight = 842;

/** A PDF of what is printed on each page. */
export function printPdf(pages: readonly (readonly Printed[])[]): Buffer {
  const file = new PdfFile();
  const contents = pages.map((page) => file.addStream(page.map(operatorsOf).join("\n")));
  return file.build(file.addPages(contents, standardFonts));
}

function operatorsOf(printed: Printed): string {
  if ("from" in printed) {
    const [[x1, y1], [x2, y2]] = [printed.from, printed.to];
    return `0.5 w ${x1} ${pageHeight - y1} m ${x2} ${pageHeight - y2} l S`;
  }
  if ("fill" in printed) {
    const [left, top, right, bottom] = printed.fill;
    return `q 0.9 g ${left} ${pageHeight - bottom} ${right - left} ${bottom - top} re f Q`;
  }
  const { text, x, y, size = 11, bold = false } = printed;
  return `BT /${bold ? "F2" : "F1"} ${size} Tf ${x} ${pageHeight - y} Td (${escaped(text)}) Tj ET`;
}

// WinAnsi is Latin-1 but for a few signs, of which the tests use the dash and the bullet.
function escaped(text: string): string {
  return text
    .replace(/[\\()]/g, "\\$&")
    .replaceAll("–", "\u0096")
    .replaceAll("•", "\u0095");
}
