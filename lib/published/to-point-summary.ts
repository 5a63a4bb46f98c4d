import { typographic } from "@/lib/danish/typographic";
import type { AgendaPointGetPayload, AgendaPointSelect } from "@/lib/database/generated/models/AgendaPoint";
import type { Block } from "@/lib/minutes/minutes";
import { lineRange } from "./line-range";
import { caseHref, pointHref, type MeetingPlace } from "./paths";
import { readBlocks } from "./read-blocks";
import { outcomeSelect, toOutcomeView } from "./to-outcome-view";
import { absentFromVote, toTally } from "./to-tally";
import type { PointSummary } from "./views/point-summary";
import { overlaps } from "./overlaps";
import { textOfBlocks } from "./text-of-blocks";
import { voteWords } from "./votes/vote-words";

/** What a point needs to stand in a list. */
export const pointSummarySelect = {
  number: true,
  slug: true,
  title: true,
  caseType: true,
  initiative: true,
  closed: true,
  case: { select: { number: true, slug: true } },
  sections: { where: { kind: "decision" }, orderBy: { order: "asc" }, select: { blocks: true } },
  decision: {
    select: {
      ...outcomeSelect,
      text: true,
      outcomeLine: true,
      outcomeEndLine: true,
      votes: {
        orderBy: { order: "asc" },
        select: {
          subject: true,
          carried: true,
          line: true,
          endLine: true,
          ballots: { orderBy: { order: "asc" }, select: { name: true, party: true, choice: true } },
        },
      },
      absences: { orderBy: { order: "asc" }, select: { name: true, scope: true } },
    },
  },
  _count: { select: { attachments: true } },
} satisfies AgendaPointSelect;

/** What `pointSummarySelect` gives. */
export type PointSummaryRow = AgendaPointGetPayload<{ select: typeof pointSummarySelect }>;

/** A row as lists show it. */
export function toPointSummary(row: PointSummaryRow, place: MeetingPlace): PointSummary {
  const { number, slug, title, caseType, initiative, closed, decision } = row;
  const conclusion = conclusionOf(decision);
  const absent = decision ? absentFromVote(decision.absences).length : 0;
  return {
    number,
    slug,
    title: typographic(title),
    caseType,
    initiative,
    closed,
    href: pointHref(place, slug),
    caseNumber: row.case?.number ?? null,
    caseHref: row.case && caseHref(row.case.slug),
    outcome: toOutcomeView(decision),
    sentence:
      conclusion &&
      textOf(
        row.sections.flatMap(({ blocks }) => readBlocks(blocks)),
        conclusion,
      ),
    decisionSource: conclusion && lineRange(place, conclusion),
    tallies: decision ? decision.votes.map((vote) => toTally(vote, voteWords(vote, { ...decision, point: row }), absent)) : [],
    attachments: row._count.attachments,
  };
}

function conclusionOf(decision: PointSummaryRow["decision"]): { line: number; endLine: number } | null {
  const line = decision?.outcomeLine ?? null;
  return line === null ? null : { line, endLine: decision?.outcomeEndLine ?? line };
}

/** The text printed on these lines; null where no block stands there. */
function textOf(blocks: Block[], lines: { line: number; endLine: number }): string | null {
  const text = textOfBlocks(blocks.filter((block) => overlaps(block, lines)));
  return text === "" ? null : typographic(text);
}
