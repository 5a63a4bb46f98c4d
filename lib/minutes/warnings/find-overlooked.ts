import { numberedLine, pointLine } from "../document/point-heading";
import { isBlank, type Line } from "../lines/line";
import type { AgendaPoint } from "../minutes";
import { rulingAsTitle } from "../vocabulary/outcome-phrases";
import type { Doubt } from "./doubt";

const longestTitle = 120;

/** What has the form of the next point's heading and is read as text, where no point bears that number: its decision may have been given to the point before. */
export function overlookedHeadings(lines: readonly Line[], points: readonly AgendaPoint[]): Doubt[] {
  const numbers = new Set(points.map(({ number }) => number));
  return points
    .filter(({ number }) => !numbers.has(number + 1))
    .flatMap((point) => {
      const [heading, ...text] = lines.slice(point.line - 1, point.endLine);
      const named = heading !== undefined && pointLine.test(heading.text);
      return text.flatMap((line, index): Doubt[] => {
        const before = index === 0 ? heading : text[index - 1];
        const looksAlike = named ? titleOf(line, pointLine, point) : before && isBlank(before) && titleOf(line, numberedLine, point);
        return looksAlike
          ? [{ code: "point-heading-doubtful", line: line.number, values: { number: point.number + 1, text: line.text } }]
          : [];
      });
    });
}

function titleOf(line: Line, pattern: RegExp, { number, sections }: AgendaPoint): boolean {
  const [, printed, title = ""] = pattern.exec(line.text) ?? [];
  if (Number(printed) !== number + 1 || !/^\p{Lu}/u.test(title) || title.length > longestTitle) return false;
  if (/[\p{L}\d)][.:;,]$/u.test(title) || rulingAsTitle.test(title)) return false;
  // A numbered line may be an item of any list; only where the decision is over can it be a point.
  const decision = sections.find(({ kind }) => kind === "decision");
  return pattern === pointLine || (decision !== undefined && decision.line < line.number);
}
