const LINE_END = 10;
const SPACE = 32;

type Found = { lemmas: string[]; links: string[] };

/** The Danish words of a file that `writeLexicon` wrote, looked up where they lie: a few megabytes of bytes and one number for each line. */
export class Lexicon {
  readonly #bytes: Uint8Array;
  readonly #starts: Uint32Array;
  readonly #decoder = new TextDecoder("latin1");

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#starts = lineStarts(bytes);
  }

  /** The dictionary words that a folded word is a form of; empty for a word it does not know. */
  lemmasOf(word: string): string[] {
    const lemmas = this.#find(word)?.lemmas ?? [];
    return lemmas.length > 0 || !word.endsWith("s") ? lemmas : (this.#find(word.slice(0, -1))?.lemmas ?? []);
  }

  /** The dictionary words that a folded word stands for as the first part of a compound. */
  linksOf(part: string): string[] {
    return this.#find(part)?.links ?? [];
  }

  #find(form: string): Found | null {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const order = this.#compare(form, this.#starts[middle] ?? 0);
      if (order === 0) return this.#read(form, this.#starts[middle] ?? 0);
      if (order < 0) high = middle - 1;
      else low = middle + 1;
    }
    return null;
  }

  /** How `form` stands to the form of the line that begins at `start`. */
  #compare(form: string, start: number): number {
    for (let index = 0; index < form.length; index += 1) {
      const difference = form.charCodeAt(index) - (this.#bytes[start + index] ?? 0);
      if (difference !== 0) return difference;
    }
    return SPACE - (this.#bytes[start + form.length] ?? 0);
  }

  #read(form: string, start: number): Found {
    const end = this.#bytes.indexOf(LINE_END, start);
    const line = this.#decoder.decode(this.#bytes.subarray(start + form.length + 1, end));
    const [lemmas = "", links = ""] = line.split("|");
    return { lemmas: decode(form, lemmas), links: decode(form, links) };
  }
}

function decode(form: string, codes: string): string[] {
  if (codes === "") return [];
  return codes.split(",").map((code) => form.slice(0, form.length - Number.parseInt(code.slice(0, 1), 36)) + code.slice(1));
}

function lineStarts(bytes: Uint8Array): Uint32Array {
  let lines = 0;
  for (const byte of bytes) if (byte === LINE_END) lines += 1;
  const starts = new Uint32Array(lines);
  let start = 0;
  for (let line = 0; line < lines; line += 1) {
    starts[line] = start;
    start = bytes.indexOf(LINE_END, start) + 1;
  }
  return starts;
}
