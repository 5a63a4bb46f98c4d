import type { AgendaPoint, Section } from "@/lib/minutes/minutes";

/**
 * Parts a point in two at a line: what stands from there on is the second's. Null where the line is not within the point, or is its first.
 */
export function splitPoint(point: AgendaPoint, line: number, title: string): [AgendaPoint, AgendaPoint] | null {
  if (line <= point.line || line > point.endLine) return null;
  const isBefore = (part: { line: number }) => part.line < line;
  const isAfter = (part: { line: number }) => part.line >= line;
  const sections = point.sections.map((section) => parted(section, line));
  const first: AgendaPoint = {
    ...point,
    endLine: line - 1,
    sections: sections.flatMap(({ before }) => before ?? []),
    recommendation: point.recommendation && isBefore(point.recommendation) ? point.recommendation : null,
    decision: point.decision && isBefore(point.decision) ? point.decision : null,
    attachments: point.attachments.filter(isBefore),
  };
  const second: AgendaPoint = {
    ...point,
    title,
    caseNumber: null,
    line,
    sections: sections.flatMap(({ after }) => after ?? []),
    recommendation: point.recommendation && isAfter(point.recommendation) ? point.recommendation : null,
    decision: point.decision && isAfter(point.decision) ? point.decision : null,
    attachments: point.attachments.filter(isAfter),
  };
  return [first, second];
}

/** Makes one point of two that follow each other. What both have of recommendation or decision is kept of the first. */
export function joinPoints(first: AgendaPoint, second: AgendaPoint): AgendaPoint {
  return {
    ...first,
    endLine: Math.max(first.endLine, second.endLine),
    sections: [...first.sections, ...second.sections],
    recommendation: first.recommendation ?? second.recommendation,
    decision: first.decision ?? second.decision,
    attachments: [...first.attachments, ...second.attachments],
  };
}

function parted(section: Section, line: number): { before?: Section; after?: Section } {
  if (section.endLine < line) return { before: section };
  if (section.line >= line) return { after: section };
  const before = section.blocks.filter((block) => block.line < line);
  const after = section.blocks.filter((block) => block.line >= line);
  const head = { ...section, endLine: line - 1, blocks: before };
  return after.length === 0 ? { before: head } : { before: head, after: { ...section, heading: "", kind: "other", line, blocks: after } };
}
