import { OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import { identity, type Matrix, multiply, type Point, toMatrix, transform } from "./matrix";
import type { Box, Drawing } from "./page-content";

/** The operators of a page as pdf.js lists them. */
export type OperatorList = { fnArray: number[]; argsArray: unknown[] };

const thickestRule = 2.2;
const shortestHorizontal = 6;
const shortestVertical = 4;
const lowestBox = 8;
const [smallestDot, largestDot] = [1.8, 7];

/**
 * Finds the ruling lines and drawn bullets of a page: the paths that are painted, seen as boxes. A rule is drawn as a line, a thin filled box, or
 * the edge of a stroked one.
 * @param place from the coordinates that the operators use to the page as it is read
 */
export function readDrawing(operators: OperatorList, place: (stored: Point) => Point): Drawing {
  const drawing: Drawing = { horizontal: [], vertical: [], dots: [], boxes: [] };
  let current: Matrix = identity;
  const saved: Matrix[] = [];
  operators.fnArray.forEach((operator, index) => {
    const args: unknown = operators.argsArray[index];
    if (operator === OPS.save) saved.push(current);
    else if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) current = saved.pop() ?? identity;
    else if (operator === OPS.transform) current = multiply(current, toMatrix(args) ?? identity);
    else if (operator === OPS.paintFormXObjectBegin) {
      saved.push(current);
      current = multiply(current, toMatrix(Array.isArray(args) ? args[0] : null) ?? identity);
    } else if (operator === OPS.constructPath && Array.isArray(args)) addPath(drawing, args, (point) => place(transform(current, point)));
  });
  return drawing;
}

// pdf.js gathers a path into one operator: [how it is painted, its segments, the smallest box around it].
function addPath(drawing: Drawing, [painting, , bounds]: readonly unknown[], place: (stored: Point) => Point): void {
  if (painting === OPS.endPath || painting === OPS.clip || painting === OPS.eoClip) return;
  const box = boxOf(bounds, place);
  if (!box) return;
  const { left, right, top, bottom } = box;
  const [width, height] = [right - left, bottom - top];
  const middle = (top + bottom) / 2;
  const stroked = painting === OPS.stroke || painting === OPS.closeStroke;
  if (isDot(width, height)) drawing.dots.push({ left, right, y: middle });
  else if (height <= thickestRule && width >= shortestHorizontal) drawing.horizontal.push({ left, right, y: middle });
  else if (width <= thickestRule && height >= shortestVertical) drawing.vertical.push({ top, bottom, x: (left + right) / 2 });
  else if (stroked && width > shortestHorizontal && height > shortestVertical) {
    drawing.horizontal.push({ left, right, y: top }, { left, right, y: bottom });
    drawing.vertical.push({ top, bottom, x: left }, { top, bottom, x: right });
  } else if (!stroked && width > shortestHorizontal && height > lowestBox) drawing.boxes.push(box);
}

function isDot(width: number, height: number): boolean {
  const fits = (length: number) => length >= smallestDot && length <= largestDot;
  return fits(width) && fits(height) && Math.abs(width - height) < 1;
}

function boxOf(bounds: unknown, place: (stored: Point) => Point): Box | null {
  if (!Array.isArray(bounds) && !(bounds instanceof Float32Array)) return null;
  const [x1, y1, x2, y2] = Array.from(bounds, Number);
  if (x1 === undefined || y1 === undefined || x2 === undefined || y2 === undefined) return null;
  const [first, second] = [place([x1, y1]), place([x2, y2])];
  if (![...first, ...second].every(Number.isFinite)) return null;
  return {
    left: Math.min(first[0], second[0]),
    right: Math.max(first[0], second[0]),
    top: Math.min(first[1], second[1]),
    bottom: Math.max(first[1], second[1]),
  };
}
