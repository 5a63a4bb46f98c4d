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

/**
 * Sets running headers and footers aside: lines near an edge that stand alike, but for their digits, at the same height on three pages in ten, and
 * page numbers that stand alone near the edge.
 */
export function setFurnitureAside(pages: readonly PageLines[]): FurnitureSetAside {
  const counts = countEdgeLines(pages);
  const needed = Math.max(leastPages, Math.ceil(pages.length * leastShareOfPages));
  const furniture: FurnitureSetAside["furniture"] = [];
  const labels: (string | null)[] = [];
  const kept = pages.map((page) => {
    const isFurniture = (line: PrintedLine) =>
      nearEdge(line, page, edge) && (pagesWith(line, counts) >= needed || (nearEdge(line, page, numberEdge) && pageNumber.test(line.text)));
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

function countEdgeLines(pages: readonly PageLines[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const keys = new Set(page.lines.filter((line) => nearEdge(line, page, edge)).map((line) => keyAt(line, 0)));
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function pagesWith(line: PrintedLine, counts: ReadonlyMap<string, number>): number {
  const [above, same, below] = [-1, 0, 1].map((steps) => counts.get(keyAt(line, steps)) ?? 0);
  return (same ?? 0) + Math.max(above ?? 0, below ?? 0);
}

function keyAt(line: PrintedLine, steps: number): string {
  return `${Math.round(line.y / step) + steps} ${line.text.replace(/\d+/g, "#").toLowerCase()}`;
}

function labelIn(line: PrintedLine): string | null {
  return (pageNumberWithin.exec(line.text) ?? pageNumber.exec(line.text))?.[1] ?? null;
}
