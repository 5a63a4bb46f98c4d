import type { PageLines } from "./page-lines";
import type { PrintedLine } from "./printed-line";

export type FurnitureSetAside = {
  pages: PageLines[];
  furniture: { page: number; text: string }[];
  /** The page numbers as printed, page by page; null where none is printed. */
  labels: (string | null)[];
};

/** How near the top or bottom edge furniture stands, as a share of the page's height, and how near a bare page number does. */
const [edge, numberEdge] = [0.115, 0.1];
const leastShareOfPages = 0.3;
const leastPages = 3;
/** Heights are compared in steps, for the same line may stand a hair higher on another page. */
const step = 6;

const pageNumber = /^(?:side\s*)?[-–]?\s*(\d{1,4})\s*(?:(?:af|\/|of)\s*\d{1,4})?\s*[-–]?$/i;
const pageNumberWithin = /(?:side|page|s\.)\s*(\d{1,4})/i;
/** What a referat is about is never furniture, however alike its pages begin and end: points, case numbers, sections, and who was away or voted. */
const content = [
  /^punkt\s+\d+/iu,
  /^\d{2}\.\d{2}\.\d{2}-\p{L}{1,2}\d{2}-\d+-\d{2}$/iu,
  /^(?:beslutning(?:er)?|indstilling|resum[eé]|sagsfremstilling|sagsforløb|bilag|økonomi)$/iu,
  /\b(?:deltog|stemte|stemmer|afbud|fraværende)\b/iu,
];

/**
 * Sets running headers and footers aside: lines near an edge that stand alike at the same height on three pages in ten, but for a number that counts the
 * pages, and page numbers that stand alone near the edge. Where most pages have something else at that height, it is where their text begins. Of two
 * pages both must have the line.
 */
export function setFurnitureAside(pages: readonly PageLines[]): FurnitureSetAside {
  const needed = pages.length === 2 ? 2 : Math.max(leastPages, Math.ceil(pages.length * leastShareOfPages));
  const texts = countPages(pages, (line) => keysAt(line, 0));
  const isRepeated = (line: PrintedLine) => pagesWith(line, texts) >= needed;
  const heights = countPages(pages, (line) => [heightAt(line, 0)]);
  const repeated = countPages(pages, (line) => (isRepeated(line) ? [heightAt(line, 0)] : []));
  // Headers may differ from part to part, so a text need not stand on most pages; but most of what stands at its height must be repeated.
  const recurs = (line: PrintedLine) =>
    isRepeated(line) && atSteps(repeated, (steps) => heightAt(line, steps)) * 2 >= atSteps(heights, (steps) => heightAt(line, steps));
  const furniture: FurnitureSetAside["furniture"] = [];
  const labels: (string | null)[] = [];
  const kept = pages.map((page) => {
    const isFurniture = (line: PrintedLine) =>
      nearEdge(line, page, edge) &&
      !content.some((pattern) => pattern.test(line.text)) &&
      (recurs(line) || (nearEdge(line, page, numberEdge) && pageNumber.test(line.text)));
    const aside = page.lines.filter(isFurniture);
    furniture.push(...aside.map((line) => ({ page: page.number, text: line.text })));
    labels.push(aside.map(labelIn).find((label) => label !== null) ?? null);
    return { ...page, lines: page.lines.filter((line) => !aside.includes(line)) };
  });
  return { pages: kept, furniture, labels };
}

function nearEdge(line: PrintedLine, page: PageLines, share: number): boolean {
  const height = line.y / page.height;
  return height < share || height > 1 - share;
}

/** On how many pages the lines near an edge have each key. */
function countPages(pages: readonly PageLines[], keysOf: (line: PrintedLine) => string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const lines = page.lines.filter((line) => nearEdge(line, page, edge));
    for (const key of new Set(lines.flatMap(keysOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function pagesWith(line: PrintedLine, texts: ReadonlyMap<string, number>): number {
  return Math.max(...keysAt(line, 0).map((_, index) => atSteps(texts, (steps) => keysAt(line, steps)[index] ?? "")));
}

/** At this height and at the nearer of its neighbours. */
function atSteps(counts: ReadonlyMap<string, number>, key: (steps: number) => string): number {
  const [above, same, below] = [-1, 0, 1].map((steps) => counts.get(key(steps)) ?? 0);
  return (same ?? 0) + Math.max(above ?? 0, below ?? 0);
}

/** The line as it is, and with a number counted from the page, which a page number is known by: the first, the last, or one after »side«. */
function keysAt({ page, text, ...line }: PrintedLine, steps: number): string[] {
  const fromPage = (number: string) => `#${Number(number) - page}`;
  const texts = [text, ...[/\d+/, /\d+(?=\D*$)/, /(?<=(?:side|page|s\.)\s*)\d{1,4}/i].map((number) => text.replace(number, fromPage))];
  return texts.map((one) => `${heightAt(line, steps)} ${one.toLowerCase()}`);
}

function heightAt({ y }: Pick<PrintedLine, "y">, steps: number): string {
  return String(Math.round(y / step) + steps);
}

function labelIn(line: PrintedLine): string | null {
  return (pageNumberWithin.exec(line.text) ?? pageNumber.exec(line.text))?.[1] ?? null;
}
