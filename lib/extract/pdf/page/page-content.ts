/** Text set in one go: one font, one size, one baseline. `y` is the baseline, counted downwards from the top of the page as it is read. */
export type TextRun = { text: string; x: number; y: number; width: number; size: number; bold: boolean };

type HorizontalRule = { left: number; right: number; y: number };
export type VerticalRule = { top: number; bottom: number; x: number };
/** A small filled shape, such as a bullet that is drawn rather than set. */
export type Dot = { left: number; right: number; y: number };

/** A filled shape that text may stand on. */
export type Box = { left: number; right: number; top: number; bottom: number };

export type Drawing = { horizontal: HorizontalRule[]; vertical: VerticalRule[]; dots: Dot[]; boxes: Box[] };

/** What stands on a page, in the order in which the file sets it, turned so that its text reads from left to right. */
export type PageContent = Drawing & {
  /** Counted from 1. */
  number: number;
  width: number;
  height: number;
  runs: TextRun[];
  /** Text across the direction of reading: stamps and margin notes. */
  across: string[];
  /** Texts that lie upon the page, shown or folded up: values of fields, notes and their writers. */
  notes: string[];
};
