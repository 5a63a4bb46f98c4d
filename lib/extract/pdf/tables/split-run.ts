import { textWidth } from "../lines/text-width";
import type { TextRun, VerticalRule } from "../page/page-content";

/**
 * Parts a run where a vertical rule passes through it. Cells that stand close together may be set as one run, with a space where the rule is.
 */
export function splitAtRules(run: TextRun, rules: readonly VerticalRule[]): TextRun[] {
  const middle = run.y - run.size * 0.3;
  const crossing = rules
    .filter((rule) => rule.top <= middle && rule.bottom >= middle)
    .map((rule) => rule.x)
    .filter((x) => x > run.x + 1 && x < run.x + run.width - 1)
    .sort((a, b) => a - b);
  const [first] = crossing;
  if (first === undefined) return [run];
  const cut = spaceNearest(run, first);
  if (!cut) return [run];
  const before = { ...run, text: run.text.slice(0, cut.index), width: cut.start - run.x };
  const after = { ...run, text: run.text.slice(cut.index + 1), x: cut.end, width: run.x + run.width - cut.end };
  return [before, ...splitAtRules(after, rules)];
}

function spaceNearest(run: TextRun, x: number): { index: number; start: number; end: number } | null {
  const scale = run.width / textWidth(run.text);
  const spaces = [...run.text.matchAll(/(?<=\S) (?=\S)/g)].map(({ index }) => {
    const start = run.x + textWidth(run.text.slice(0, index)) * scale;
    return { index, start, end: run.x + textWidth(run.text.slice(0, index + 1)) * scale };
  });
  const distance = ({ start, end }: { start: number; end: number }) => Math.abs((start + end) / 2 - x);
  const nearest = spaces.reduce<(typeof spaces)[number] | null>(
    (best, space) => (best && distance(best) <= distance(space) ? best : space),
    null,
  );
  return nearest && distance(nearest) < run.size * 1.5 ? nearest : null;
}
