import type { TitleBlock } from "../document/title-block";
import { comparable, titleFinder } from "../document/compare-titles";
import type { Line } from "../lines/line";
import type { AgendaPoint, ContentsEntry, Minutes } from "../minutes";
import { fold } from "../lines/fold";
import { otherHeadings } from "../vocabulary/section-headings";
import { weekdayOf, weekdays } from "../vocabulary/dates";
import { proposeSamePersons } from "../people/propose-same-persons";
import { findMentions } from "../people/find-mentions";
import type { Doubt } from "./doubt";
import { decisionsOutside } from "./find-outside-decisions";
import { overlookedHeadings } from "./find-overlooked";
import { wordBounded } from "../vocabulary/word-bounded";

export type Checked = {
  lines: readonly Line[];
  title: TitleBlock;
  contents: readonly ContentsEntry[];
  points: readonly AgendaPoint[];
  unplaced: Minutes["unplaced"];
};

/** Checks the whole tree against itself and against what the document says of itself. */
export function findDoubts(checked: Checked): Doubt[] {
  return [
    ...titleDoubts(checked),
    ...contentsDoubts(checked),
    ...numberDoubts(checked.points),
    ...overlookedHeadings(checked.lines, checked.points),
    ...headingDoubts(checked.points),
    ...decisionsOutside(checked.points),
    ...nameDoubts(checked.points),
    ...characterDoubts(checked.lines),
    ...checked.unplaced.map(({ line, text }): Doubt => ({ code: "line-unplaced", line, values: { text } })),
  ];
}

function titleDoubts({ title, points }: Checked): Doubt[] {
  const doubts: Doubt[] = [];
  if (title.committee === "") doubts.push({ code: "committee-missing", line: null, values: {} });
  if (title.kind === "referat" && points.every((point) => point.decision === null))
    doubts.push({ code: "no-decisions", line: null, values: {} });
  if (title.date && title.titleDate && title.date !== title.titleDate) {
    doubts.push({ code: "dates-differ", line: title.dateLine?.number ?? null, values: { title: title.titleDate, date: title.date } });
  }
  const printed = weekdays.find((day) => title.dateLine?.folded.includes(day));
  if (title.date && printed && printed !== weekdayOf(title.date)) {
    doubts.push({
      code: "weekday-differs",
      line: title.dateLine?.number ?? null,
      values: { date: title.date, actual: weekdayOf(title.date), printed },
    });
  }
  return doubts;
}

// Titles in the contents may be clipped or merged: a common beginning counts as the same.
function contentsDoubts({ contents, points, lines }: Checked): Doubt[] {
  const isPrinted = titleFinder(points.map((point) => comparable(point.title)));
  const missing = contents.filter((entry) => !isPrinted(comparable(entry.title)));
  const first = missing[0];
  if (!first) return [];
  const tail = contents.slice(-missing.length).every((entry, index) => entry === missing[index]);
  if (tail && contents.length - missing.length === points.length) {
    return [{ code: "minutes-cut-off", line: lines.length, values: { count: missing.length, title: first.title } }];
  }
  const places = new Map(contents.map((entry, index) => [entry, index]));
  return missing.map((entry): Doubt => {
    const { title, line } = entry;
    const point = contents.length === points.length ? points[places.get(entry) ?? -1] : undefined;
    return point
      ? { code: "contents-title-differs", line: point.line, values: { number: point.number, title } }
      : { code: "contents-point-missing", line, values: { title } };
  });
}

function numberDoubts(points: readonly AgendaPoint[]): Doubt[] {
  const seen = new Set(points.slice(0, 1).map(({ number }) => number));
  return points.slice(1).flatMap((point, index): Doubt[] => {
    const before = points[index]?.number ?? 0;
    if (seen.size === seen.add(point.number).size) {
      return [{ code: "point-number-repeated", line: point.line, values: { number: point.number } }];
    }
    return point.number > before + 1 ? [{ code: "point-number-missing", line: point.line, values: { before, after: point.number } }] : [];
  });
}

const known = new Set(otherHeadings.map(fold));

function headingDoubts(points: readonly AgendaPoint[]): Doubt[] {
  const unknown = points.flatMap(({ sections }) =>
    sections.filter(({ kind, heading }) => kind === "other" && heading !== "" && !known.has(fold(heading))),
  );
  return unknown.map(({ heading, line }) => ({ code: "heading-unknown", line, values: { heading } }));
}

function nameDoubts(points: readonly AgendaPoint[]): Doubt[] {
  const named = points.flatMap(({ decision }) => [
    ...(decision?.absences ?? []),
    ...(decision?.votes ?? []).flatMap((vote) => [...vote.for, ...vote.against, ...vote.abstained]),
  ]);
  const firstLines = new Map(named.toReversed().map(({ name, line }) => [name, line]));
  return proposeSamePersons(findMentions(points)).map(({ one, other }) => ({
    code: "name-spelled-two-ways",
    line: firstLines.get(other) ?? null,
    values: { one, other },
  }));
}

/** Letters of other alphabets inside a Danish word, replacement characters, and what is left of letters decoded wrongly (002:411–446). */
const damaged = wordBounded(
  /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}|\ufffd|Ã[¦¸¥\u0086\u0098]|\p{Ll}, \p{Ll}etal\b|(?:^|\s)Åvr|(?:^|(?<!(?:[,:(]|\bog|\bliste|\bsamt)\s?)\s)Å(?=\s(?!og |samt |stem)|$)/u,
);

function characterDoubts(lines: readonly Line[]): Doubt[] {
  return lines
    .filter((line) => damaged.test(line.text))
    .map(({ number, text }) => ({ code: "characters-damaged", line: number, values: { text } }));
}
