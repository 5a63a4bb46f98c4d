import { isAllBold, textOf, type WordNode } from "./word-node";

const titleStyle = /^(?:title|titel)$/i;
const headingStyle = /^(?:heading|overskrift|h) ?([1-9])$/i;
const contentsHeadingStyle = /^(?:toc ?head(?:ing)?|overskrift til indholdsfortegnelse)$/i;
/** A line that is only bold is weaker than any heading style. */
const boldStrength = 7;
const longestBoldHeading = 220;

/** How strongly a paragraph is marked as a heading: by its style, by a numbered outline that its style belongs to, or by being bold; null if not. */
export function headingStrength(paragraph: WordNode): number | null {
  const style = paragraph.styleName ?? paragraph.styleId ?? "";
  if (titleStyle.test(style)) return 1;
  const level = headingStyle.exec(style)?.[1] ?? (contentsHeadingStyle.test(style) ? "1" : undefined);
  if (level !== undefined) return Number(level) + 1;
  const { numbering } = paragraph;
  if (numbering?.paragraphStyleId != null && numbering.paragraphStyleId === paragraph.styleId) return numbering.level + 2;
  return isAllBold(paragraph) && textOf(paragraph).length <= longestBoldHeading && !numbering ? boldStrength : null;
}
