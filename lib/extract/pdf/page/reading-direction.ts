import type { Point } from "./matrix";

/** Quarter turns clockwise between the page as stored and the page as its text is read. */
export type QuarterTurns = 0 | 1 | 2 | 3;

/** How a page's text runs: its turns, where a stored point stands for the reader, and the page's size for the reader. */
export type ReadingDirection = { turns: QuarterTurns; width: number; height: number; place: (stored: Point) => Point };

/** The direction of one piece of text, from the direction of its baseline. */
export function quarterTurns(dx: number, dy: number): QuarterTurns {
  const turns = Math.round((Math.atan2(dy, dx) * 2) / Math.PI) & 3;
  return turns === 0 || turns === 1 || turns === 2 ? turns : 3;
}

/** The direction in which most of a page's characters run. */
export function dominantTurns(texts: readonly { turns: QuarterTurns; length: number }[]): QuarterTurns {
  const characters = [0, 0, 0, 0];
  for (const { turns, length } of texts) characters[turns] = (characters[turns] ?? 0) + length;
  const most = characters.indexOf(Math.max(...characters));
  return most === 1 || most === 2 || most === 3 ? most : 0;
}

/** How a page of the given stored size is read after that many turns. */
export function readingDirection(turns: QuarterTurns, width: number, height: number): ReadingDirection {
  const places: Record<QuarterTurns, ReadingDirection["place"]> = {
    0: ([x, y]) => [x, y],
    1: ([x, y]) => [y, width - x],
    2: ([x, y]) => [width - x, height - y],
    3: ([x, y]) => [height - y, x],
  };
  const lying = turns === 1 || turns === 3;
  return { turns, width: lying ? height : width, height: lying ? width : height, place: places[turns] };
}
