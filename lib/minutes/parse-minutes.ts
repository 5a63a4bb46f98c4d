import { readSections } from "./blocks/read-sections";
import type { HeldMeeting } from "./decision/decision-context";
import { readDecision } from "./decision/read-decision";
import { readAttachments } from "./document/attachments";
import { type Contents, readContents } from "./document/contents";
import { headingLayoutOf } from "./document/heading-layout";
import { findPoints } from "./document/find-points";
import type { PointHeading } from "./document/point-heading";
import { readRecommendation } from "./document/recommendation";
import { readTitleBlock, type TitleBlock } from "./document/title-block";
import { isBlank, type Line } from "./lines/line";
import { joinWrapped } from "./lines/join-wrapped";
import { readLines } from "./lines/read-lines";
import { type Furniture, setAside } from "./lines/set-aside";
import { spanOf } from "./lines/join-span";
import type { AgendaPoint, Minutes, Section } from "./minutes";
import { NotMinutesError } from "./not-minutes-error";
import { findUnplaced } from "./document/coverage";
import { findMentions } from "./people/find-mentions";
import type { MinutesSource } from "./source-line";
import { warningOf } from "./warnings/warning-of";
import { findDoubts } from "./warnings/find-doubts";
import type { Doubt } from "./warnings/doubt";

/**
 * Reads a referat: lines in, tree out. Pure: the same lines always give the same tree, and no text makes it fail except one that is no referat.
 * @returns the form described in `minutes.ts`; values as printed, doubts as warnings
 * @throws NotMinutesError for an empty text, and for one without an agenda or without a meeting
 */
export function parseMinutes(source: MinutesSource): Minutes {
  const received = readLines(source.lines);
  if (received.every(isBlank)) throw new NotMinutesError("empty");
  const { lines: kept, furniture } = setAside(received);
  const lines = joinWrapped(kept);

  const contents = readContentsBefore(lines);
  const headings = findPoints(lines, contents.end, contents.entries);
  if (headings.length === 0) throw new NotMinutesError("noAgenda");
  const front = lines.slice(0, headings[0]?.index);
  const title = readTitleBlock(front.slice(0, contents.from ?? front.length));
  if (title.date === null) throw new NotMinutesError("noMeeting");

  const held = { committee: title.committee, date: title.date, titleDate: title.titleDate };
  const layout = headingLayoutOf(lines.slice(front.length), held);
  const readings = withGroupTypes(headings, furniture).map((heading, index) => {
    const end = headings[index + 1]?.index ?? lines.length;
    return readPoint(lines.slice(heading.index, end), heading, readSections(lines.slice(heading.bodyIndex, end), layout), held);
  });
  const points = readings.map(({ point }) => point);
  const unplaced = findUnplaced(lines, points, contents);
  const printed = received.filter((line) => !isBlank(line)).length;
  const doubts = [
    ...readings.flatMap((reading) => reading.doubts),
    ...findDoubts({ lines, title, contents: contents.entries, points, unplaced }),
  ];
  return {
    format: "referat/1",
    source: { name: source.name, sha256: source.sha256, kind: source.kind, lines: source.lines.length, pages: source.pages },
    ...meetingOf(title, points),
    date: title.date,
    contents: contents.entries,
    points,
    people: findMentions(points),
    warnings: doubts.map(warningOf).sort((one, other) => (one.line ?? 0) - (other.line ?? 0)),
    coverage: (printed - unplaced.length) / printed,
    unplaced,
    furniture: furniture.map(({ line, text }) => ({ line, text })),
  };
}

/** In the older layout a heading over a group of points gives them their case type. Closed points that end the agenda stand under no group any more. */
function withGroupTypes(headings: readonly PointHeading[], furniture: readonly Furniture[]): PointHeading[] {
  const groups = furniture.filter(({ caseType, endsGroup }) => caseType !== null || endsGroup);
  const lastOpen = headings.findLastIndex(({ closed }) => !closed);
  let passed = 0;
  return headings.map((heading, index) => {
    while (passed < groups.length && (groups[passed]?.index ?? Infinity) < heading.index) passed += 1;
    const ofGroup = index > lastOpen ? null : groups[passed - 1]?.caseType;
    return { ...heading, caseType: heading.caseType ?? ofGroup ?? null };
  });
}

// The contents end where the first point begins, and entries there may look like points: so points are sought first with the contents unknown.
function readContentsBefore(lines: readonly Line[]): Contents {
  const first = findPoints(lines, 0, []).at(0)?.index ?? lines.length;
  return readContents(lines.slice(0, first));
}

function meetingOf(
  { kind, committee, term, time, place }: TitleBlock,
  points: readonly AgendaPoint[],
): Pick<Minutes, "kind" | "committee" | "term" | "time" | "place"> {
  const decided = points.some((point) => point.decision !== null);
  return { kind: decided || kind === "tillægsdagsorden" ? kind : "dagsorden", committee, term, time, place };
}

function readPoint(
  lines: readonly Line[],
  heading: PointHeading,
  sections: Section[],
  held: HeldMeeting,
): { point: AgendaPoint; doubts: Doubt[] } {
  const recommendation = readRecommendation(sections);
  const { decision, doubts } = readDecision(sections, { ...held, pointNumber: heading.number, recommendation });
  const { number, title, caseType, closed, caseNumber } = heading;
  const initiative =
    caseType === "E" || /(?:^|\s)initiativrets(?:sag|forslag)/i.test(title) || sections.some(({ kind }) => kind === "proposal");
  const span = spanOf(lines.filter((line) => !isBlank(line)));
  const point = {
    number,
    title,
    caseType,
    initiative,
    closed,
    caseNumber,
    ...span,
    sections,
    recommendation,
    decision,
    attachments: readAttachments(sections),
  };
  return { point, doubts };
}
