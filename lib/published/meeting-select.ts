import type { MeetingGetPayload, MeetingSelect } from "@/lib/database/generated/models/Meeting";
import { givenOutSelect } from "./given-out";
import { openDoubts } from "./open-doubts";
import { notWithdrawn, withheldIdentity, withheldPoint } from "./published";
import { attachmentSelect } from "./to-attachment-view";
import { meetingSummarySelect } from "./to-meeting-summary";
import { pointSummarySelect } from "./to-point-summary";
import { namedVote } from "./votes/vote-filters";

const inOrder = { orderBy: { order: "asc" } } as const;
const person = { select: { slug: true } } as const;

/** All that a meeting's own page shows of it. */
export const meetingSelect = {
  ...meetingSummarySelect,
  id: true,
  time: true,
  place: true,
  committee: { select: { name: true, slug: true, municipality: { select: { name: true, example: true } } } },
  // Of any version: the contents that a newer file prints may still name what it has left out.
  _count: { select: { pointIdentities: { where: withheldIdentity } } },
  pointIdentities: {
    where: { NOT: notWithdrawn },
    select: { points: { select: { revisionId: true, number: true, slug: true, order: true, line: true, endLine: true } } },
  },
  currentRevision: {
    select: {
      id: true,
      number: true,
      publishedAt: true,
      note: true,
      warnings: openDoubts,
      // While the text of a withdrawn attachment stands in it, the file is not handed out.
      _count: { select: { points: { where: withheldPoint } } },
      document: { select: { ...givenOutSelect, _count: { select: { lines: true } } } },
      points: {
        where: { identity: notWithdrawn },
        ...inOrder,
        select: {
          ...pointSummarySelect,
          attachments: { where: { documentId: { not: null } }, ...inOrder, select: attachmentSelect },
          line: true,
          endLine: true,
          decision: {
            select: {
              ...pointSummarySelect.decision.select,
              _count: { select: { votes: { where: namedVote } } },
              votes: {
                ...inOrder,
                select: {
                  subject: true,
                  carried: true,
                  line: true,
                  endLine: true,
                  ballots: { ...inOrder, select: { name: true, party: true, choice: true, person } },
                },
              },
              absences: { ...inOrder, select: { name: true, scope: true, line: true, endLine: true, person } },
            },
          },
        },
      },
    },
  },
} satisfies MeetingSelect;

/** A meeting as published, with what its points need to be read from. */
export type MeetingRow = MeetingGetPayload<{ select: typeof meetingSelect }>;
