import { cluster } from "../lines/cluster";
import type { Drawing, VerticalRule } from "../page/page-content";

/** The rules of one table: where its columns and rows part, first and last edge included. */
export type Grid = { columns: number[]; rows: number[]; openTop: boolean; openBottom: boolean; vertical: VerticalRule[] };

type Rule = { left: number; right: number; top: number; bottom: number; vertical: boolean };

/** Rules that come this near each other meet. */
const reach = 2.5;
const [fewestRules, mostRules] = [6, 20_000];
const [narrowest, lowest] = [60, 9];
/** Vertical rules that stand this far out above or below have lost the horizontal one to a page break. */
const overhang = 6;

/** Finds tables by their rules: every group of rules that meet and part an area into cells. */
export function findGrids({ horizontal, vertical }: Drawing): Grid[] {
  const rules: Rule[] = [
    ...horizontal.map(({ left, right, y }) => ({ left, right, top: y, bottom: y, vertical: false })),
    ...vertical.map(({ top, bottom, x }) => ({ left: x, right: x, top, bottom, vertical: true })),
  ];
  if (rules.length < fewestRules || rules.length > mostRules) return [];
  return groupMeeting(rules)
    .flatMap((group) => toGrid(group) ?? [])
    .sort((a, b) => (a.rows[0] ?? 0) - (b.rows[0] ?? 0));
}

function groupMeeting(rules: readonly Rule[]): Rule[][] {
  const downwards = [...rules].sort((a, b) => a.top - b.top);
  const parents = downwards.map((_, index) => index);
  const root = (index: number): number => {
    let at = index;
    for (let above = parents[at]; above !== undefined && above !== at; above = parents[at]) at = above;
    parents[index] = at;
    return at;
  };
  downwards.forEach((rule, index) => {
    for (let other = index + 1; other < downwards.length; other++) {
      const below = downwards[other];
      if (!below || below.top > rule.bottom + reach) break;
      if (rule.left - reach <= below.right && below.left - reach <= rule.right) parents[root(index)] = root(other);
    }
  });
  const groups = new Map<number, Rule[]>();
  downwards.forEach((rule, index) => {
    const key = root(index);
    const group = groups.get(key);
    if (group) group.push(rule);
    else groups.set(key, [rule]);
  });
  return [...groups.values()];
}

function toGrid(rules: readonly Rule[]): Grid | null {
  const vertical = rules.filter((rule) => rule.vertical);
  const columns = cluster(
    vertical.map((rule) => rule.left),
    reach,
  );
  const drawn = cluster(
    rules.filter((rule) => !rule.vertical).map((rule) => rule.top),
    reach,
  );
  const [firstRow, lastRow] = [drawn[0], drawn.at(-1)];
  if (columns.length < 2 || firstRow === undefined || lastRow === undefined) return null;
  const top = Math.min(...vertical.map((rule) => rule.top));
  const bottom = Math.max(...vertical.map((rule) => rule.bottom));
  const [openTop, openBottom] = [top < firstRow - overhang, bottom > lastRow + overhang];
  const rows = [...(openTop ? [top] : []), ...drawn, ...(openBottom ? [bottom] : [])];
  const [width, height] = [extent(columns), extent(rows)];
  if (rows.length < 2 || width < narrowest || height < lowest) return null;
  // A single closed box is a frame around text, not a table.
  if (columns.length === 2 && rows.length === 2 && !openTop && !openBottom) return null;
  return { columns, rows, openTop, openBottom, vertical: vertical.map((rule) => ({ x: rule.left, top: rule.top, bottom: rule.bottom })) };
}

function extent(ascending: readonly number[]): number {
  return (ascending.at(-1) ?? 0) - (ascending[0] ?? 0);
}
