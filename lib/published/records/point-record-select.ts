import type { AgendaPointGetPayload, AgendaPointSelect } from "@/lib/database/generated/models/AgendaPoint";
import type { MeetingGetPayload, MeetingSelect } from "@/lib/database/generated/models/Meeting";
import { voteWordsSelect } from "../votes/vote-words";

const inOrder = { orderBy: { order: "asc" } } as const;
const span = { line: true, endLine: true } as const;
const person = { select: { id: true, slug: true } } as const;

/** What a record says of the meeting it belongs to. */
export const meetingReferenceSelect = {
  id: true,
  slug: true,
  date: true,
  committee: { select: { slug: true, name: true, municipality: { select: { name: true } } } },
} satisfies MeetingSelect;

/** All that a point's record says. */
export const pointRecordSelect = {
  ...span,
  key: true,
  number: true,
  slug: true,
  title: true,
  caseType: true,
  initiative: true,
  closed: true,
  case: { select: { id: true, number: true, slug: true } },
  recommendation: { select: { ...span, proposers: true, text: true, items: { ...inOrder, select: { text: true } } } },
  sections: voteWordsSelect.point.select.sections,
  decision: {
    select: {
      ...span,
      text: true,
      outcome: true,
      derived: true,
      withAddition: true,
      amendments: { ...inOrder, select: { ...span, kind: true, proposers: true, text: true, adopted: true } },
      votes: {
        ...inOrder,
        select: {
          ...span,
          order: true,
          subject: true,
          carried: true,
          ballots: { ...inOrder, select: { name: true, party: true, choice: true, person } },
        },
      },
      absences: { ...inOrder, select: { ...span, name: true, scope: true, text: true, person } },
      otherBodies: { ...inOrder, select: { ...span, body: true, outcome: true } },
    },
  },
  attachments: { ...inOrder, select: { title: true } },
  revision: { select: { meeting: { select: meetingReferenceSelect } } },
} satisfies AgendaPointSelect;

export type PointRecordRow = AgendaPointGetPayload<{ select: typeof pointRecordSelect }>;
export type MeetingReferenceRow = MeetingGetPayload<{ select: typeof meetingReferenceSelect }>;
