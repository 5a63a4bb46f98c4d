import { sectionKindOf } from "../blocks/section-heading";
import { furnitureLines, runningHead } from "../vocabulary/furniture";
import { isBlank, type Line } from "./line";

/** True for a line that says by itself that it belongs to the page: `Side 3 af 12`. */
export function isPageFurniture(line: Line): boolean {
  return furnitureLines.some((pattern) => pattern.test(line.folded));
}

const longestHead = 80;
/** What is printed so often in the same way, or counted on so far, is no accident. */
const fewestPages = 3;

/** Indexes of the lines that only the whole text shows to belong to its pages: the same line beside each page number, and bare numbers that count the pages. */
export function findPagePrint(lines: readonly Line[]): ReadonlySet<number> {
  const printed = lines.flatMap((line, index) => (isBlank(line) ? [] : [{ line, index }]));
  return new Set([...runningHeads(printed), ...bareNumbers(printed, lines)]);
}

type Printed = { line: Line; index: number };

/** `Odense Kommune` over or under each page number. */
function runningHeads(printed: readonly Printed[]): number[] {
  const besideNumbers = new Map<string, number[]>();
  const seen = new Map<string, number>();
  printed.forEach(({ line, index }, place) => {
    if (line.text.length > longestHead || !runningHead.test(line.folded) || sectionKindOf(line) !== null || isPageFurniture(line)) return;
    seen.set(line.folded, (seen.get(line.folded) ?? 0) + 1);
    const beside = [printed[place - 1], printed[place + 1]].some((other) => other && isPageFurniture(other.line));
    if (!beside) return;
    const indexes = besideNumbers.get(line.folded);
    if (indexes) indexes.push(index);
    else besideNumbers.set(line.folded, [index]);
  });
  return [...besideNumbers].flatMap(([text, indexes]) =>
    indexes.length >= fewestPages && indexes.length === seen.get(text) ? indexes : [],
  );
}

/** `3`, `4`, `5`, each alone between blank lines: numbers of pages where each is one more than the last. */
function bareNumbers(printed: readonly Printed[], lines: readonly Line[]): number[] {
  const alone = printed.filter(
    ({ line, index }) =>
      /^\d{1,4}$/.test(line.text) && [lines[index - 1], lines[index + 1]].every((other) => other === undefined || isBlank(other)),
  );
  const counts = alone.every(({ line }, place) => place === 0 || Number(line.text) === Number(alone[place - 1]?.line.text) + 1);
  return counts && alone.length >= fewestPages ? alone.map(({ index }) => index) : [];
}
