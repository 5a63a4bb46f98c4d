import { unitsOf } from "../blocks/units-of";
import { bodyOfDecision } from "../blocks/section-heading";
import type { Decision, Section } from "../minutes";
import { isOwn } from "./bodies";
import { readConclusion } from "./read-outcome";
import { readStatements } from "./statement";

/**
 * What other bodies decided, in sections of their own: `Beslutning fra Økonomiudvalget den …` (convention 8), and the blocks of Aarhus'
 * `Sagsforløb` (`Udvalg:`, `Dato:`, `Punktnummer:`, then that body's decision).
 */
export function otherBodyDecisions(sections: readonly Section[], committee: string): Decision["otherBodies"] {
  return sections.flatMap((section) => {
    if (section.kind === "other" && /^sagsforløb$/i.test(section.heading)) return courseOfCase(section, committee);
    const body = section.kind === "decision" ? bodyOfDecision(section.heading) : null;
    if (body === null || isOwn(body, committee)) return [];
    const conclusion = readStatements(section.blocks)
      .map((statement) => readConclusion(statement, body))
      .find((found) => found !== null);
    return conclusion ? [{ body, outcome: conclusion.outcome, line: section.line, endLine: section.endLine, page: section.page }] : [];
  });
}

function courseOfCase(section: Section, committee: string): Decision["otherBodies"] {
  const found: Decision["otherBodies"] = [];
  let body: string | null = null;
  for (const { text, line, endLine, page } of unitsOf(section.blocks)) {
    const named = /^Udvalg\s*:\s*(.+)$/i.exec(text)?.[1]?.trim();
    if (named) body = named;
    else if (body !== null && !/^(?:Dato|Punktnummer|Punkt)\s*:/i.test(text)) {
      const folded = text.toLowerCase();
      const conclusion = readConclusion({ text, folded, paragraph: 0, quoted: false, listed: false, line, endLine, page }, body);
      if (!conclusion) continue;
      if (!isOwn(body, committee)) found.push({ body, outcome: conclusion.outcome, line, endLine, page });
      body = null;
    }
  }
  return found;
}
