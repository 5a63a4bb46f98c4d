import type { AgendaPointGetPayload, AgendaPointSelect } from "@/lib/database/generated/models/AgendaPoint";
import type { DecisionSelect } from "@/lib/database/generated/models/Decision";
import { givenOutSelect } from "./given-out";
import { openDoubts } from "./open-doubts";
import { withheldPoint } from "./published";
import { attachmentSelect } from "./to-attachment-view";
import { outcomeSelect } from "./to-outcome-view";
import { pointSummarySelect } from "./to-point-summary";

const inOrder = { orderBy: { order: "asc" } } as const;
const span = { line: true, endLine: true } as const;

const decisionSelect = {
  ...outcomeSelect,
  ...span,
  text: true,
  outcomeLine: true,
  outcomeEndLine: true,
  amendments: { ...inOrder, select: { ...span, kind: true, proposers: true, text: true, adopted: true } },
  votes: {
    ...inOrder,
    select: {
      ...span,
      subject: true,
      carried: true,
      ballots: {
        ...inOrder,
        select: { choice: true, name: true, party: true, line: true, person: { select: { name: true, slug: true } } },
      },
    },
  },
  absences: { ...inOrder, select: { ...span, name: true, scope: true, text: true, person: { select: { slug: true } } } },
  otherBodies: { ...inOrder, select: { ...span, body: true, outcome: true } },
} satisfies DecisionSelect;

/** All that a point's own page shows of it. */
export const pointSelect = {
  ...pointSummarySelect,
  ...span,
  id: true,
  key: true,
  order: true,
  caseId: true,
  case: { select: { number: true, slug: true, kleSubject: true } },
  sections: { ...inOrder, select: { ...span, kind: true, heading: true, blocks: true } },
  recommendation: { select: { ...span, proposers: true } },
  decision: { select: decisionSelect },
  attachments: { ...inOrder, select: { ...span, ...attachmentSelect } },
  revision: {
    select: {
      documentId: true,
      document: { select: givenOutSelect },
      // While the text of a withdrawn point stands in it, the file is not handed out.
      points: { where: withheldPoint, take: 1, select: { id: true } },
      _count: { select: { points: true } },
      warnings: openDoubts,
      meeting: {
        select: {
          date: true,
          termFrom: true,
          termTo: true,
          committee: { select: { name: true, municipality: { select: { name: true, example: true } } } },
        },
      },
    },
  },
} satisfies AgendaPointSelect;

export type PointRow = AgendaPointGetPayload<{ select: typeof pointSelect }>;
export type DecisionRow = NonNullable<PointRow["decision"]>;
