import type { DocumentStyle } from "../lines/document-style";
import { isBold, type PrintedLine } from "../lines/printed-line";
import { textWidth } from "../lines/text-width";
import type { ListMark } from "./line-marks";
import type { OpenBlock } from "./open-block";

/** A line that may go on with the open block, and what is known of it. */
export type Candidate = {
  line: PrintedLine;
  heading: boolean;
  mark: ListMark | null;
  /** It is the first text on its page. */
  opensPage: boolean;
  /** How far right the last line of the block could have reached. */
  edge: number;
};

type Step = Candidate & {
  /** The line stands on another page, or in another column, than the one before. */
  crossed: boolean;
  down: number;
  sameStyle: boolean;
  /** The line before had no room for this one's first word. */
  slack: number;
  full: boolean;
};

/** A longer step down than this many pitches parts paragraphs. */
const paragraphGap = 1.18;
const dateAtStart = /^\d{1,2}\. (?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec|kvartal|halvår|klasse)/i;
const endsSentence = /[.!?:]["”)]?$/;

/** True where a line goes on with the block before it rather than beginning one of its own. */
export function goesOn(block: OpenBlock, candidate: Candidate, style: DocumentStyle): boolean {
  const step = measureStep(block, candidate, style);
  if (block.type === "heading") return headingGoesOn(step, style);
  if (step.heading) return false;
  if (step.mark) return !step.mark.drawn && isNoMark(block, step, style);
  if (block.type === "paragraph" && style.indent !== null && standsIn(step.line, style.left + style.indent)) return false;
  return step.crossed ? goesOnAcrossPage(block, step, style) : goesOnBelow(block, step, style);
}

function measureStep(block: OpenBlock, candidate: Candidate, style: DocumentStyle): Step {
  const { line, opensPage, edge } = candidate;
  const last = block.lastLine;
  const crossed = opensPage || line.y < last.y - last.size;
  const slack = edge - (last.right + firstWordWidth(line));
  // Where paragraphs are set apart, space tells them apart, and a ragged line may well end early.
  const allowed = style.spaced ? Math.max(24, 2.5 * line.size) : 3;
  return {
    ...candidate,
    crossed,
    down: line.y - last.y,
    sameStyle: isBold(last) === isBold(line) && Math.abs(last.size - line.size) < 0.8,
    slack,
    full: slack < (crossed ? 2 : allowed),
  };
}

/** The width of the space and the first word, up to a hyphen where the word may be divided. */
function firstWordWidth(line: PrintedLine): number {
  const word = /^\S+/.exec(line.text)?.[0] ?? "";
  const part = /^[^-\u2010]+[-\u2010]/.exec(word)?.[0] ?? word;
  const measured = line.segments.length === 1 ? (line.right - line.left) / textWidth(line.text) : 0;
  return textWidth(` ${part}`) * (measured || line.size);
}

// Titles are set ragged: a line may end a word or two early.
function headingGoesOn({ line, heading, sameStyle, crossed, down, slack, full }: Step, style: DocumentStyle): boolean {
  // As wide apart as lines of running text are, for their size, and somewhat more.
  const near = down < line.size * Math.max(1.55, (1.2 * style.pitch) / style.bodySize);
  const title = line.size > style.bodySize * 1.13 && slack < 2.5 * line.size;
  return heading && sameStyle && !crossed && near && (full || title) && !/^Punkt \d+/.test(line.text);
}

function standsIn(line: PrintedLine, left: number): boolean {
  return Math.abs(line.left - left) < 2;
}

/** What looks like a list mark at the start of a full paragraph's next line is a date, a number or a dash in its sentence. */
function isNoMark(block: OpenBlock, { line, slack, sameStyle, crossed, down }: Step, style: DocumentStyle): boolean {
  const aligned = Math.abs(line.left - (block.textLeft ?? block.lastLine.left)) < 3;
  if (slack >= 3 || !sameStyle || !aligned || (!crossed && down >= style.pitch * 1.2)) return false;
  if (dateAtStart.test(line.text)) return true;
  if (block.type !== "paragraph") return false;
  if (/^\d/.test(line.text)) return !/[:;]$/.test(block.text);
  return /^[-–—]\s/.test(line.text) && !/[.:;,!?]$/.test(block.text);
}

function goesOnBelow(block: OpenBlock, { line, sameStyle, down, full }: Step, style: DocumentStyle): boolean {
  const near = down < Math.max(style.pitch, line.size * 1.1) * paragraphGap;
  return sameStyle && near && (full || isPastIndent(block, line, style)) && isAligned(block, line);
}

/** Where first lines are indented, a line at the left edge goes on with the paragraph, however early the line above ended. */
function isPastIndent(block: OpenBlock, line: PrintedLine, style: DocumentStyle): boolean {
  return (
    block.type === "paragraph" &&
    style.indent !== null &&
    standsIn(line, style.left) &&
    Math.abs(block.left - style.left - style.indent) < 2
  );
}

function isAligned(block: OpenBlock, line: PrintedLine): boolean {
  const indented = block.lastLine.left - line.left;
  const afterFirstLineIndent = block.type === "paragraph" && block.lineCount === 1 && indented > 4 && indented < 45;
  const dent = Math.abs(line.left - (block.textLeft ?? block.lastLine.left));
  if (afterFirstLineIndent || dent < 3) return true;
  if (block.type !== "item") return false;
  // Set in one run with its mark, an item shows where its text begins only in its second line.
  const hangs = block.lineCount === 1 && line.left - block.left < 30;
  return line.left > block.left - 2 && (hangs || dent < 14);
}

/**
 * A paragraph that a page break parts goes on where its sentence is unfinished, or the next page begins in lower case; where paragraphs are indented,
 * also where the next page begins at the left edge.
 */
function goesOnAcrossPage(block: OpenBlock, { line, sameStyle, full }: Step, style: DocumentStyle): boolean {
  if (!sameStyle || !full) return false;
  const unfinished = !endsSentence.test(block.lastLine.text) || /^\p{Ll}/u.test(line.text);
  const notIndented = block.type === "paragraph" && style.indent !== null && standsIn(line, style.left);
  if (!unfinished && !notIndented) return false;
  return block.type === "paragraph" || line.left >= (block.textLeft ?? 0) - 3;
}
