import "server-only";
import { database } from "@/lib/database/database";
import type { AgendaPointGetPayload, AgendaPointSelect } from "@/lib/database/generated/models/AgendaPoint";
import { pointSelect } from "../point-select";
import { meetingMentionSelect, placeOfMention, toMeetingMention } from "../to-meeting-mention";
import { toPointView } from "../to-point-view";
import type { CaseTreatment } from "../views/case-view";

const { revision } = pointSelect;

/** All that a case's page shows of one of its points. */
export const caseTreatmentSelect = {
  ...pointSelect,
  revision: {
    select: {
      ...revision.select,
      meeting: {
        select: {
          ...revision.select.meeting.select,
          ...meetingMentionSelect,
          committee: { select: { name: true, slug: true, municipality: { select: { name: true, example: true } } } },
        },
      },
    },
  },
} satisfies AgendaPointSelect;

type Row = AgendaPointGetPayload<{ select: typeof caseTreatmentSelect }>;

/** A treatment with the lines that its sections were read from. */
export async function completeTreatment(row: Row): Promise<CaseTreatment> {
  const { meeting, documentId } = row.revision;
  const lines = await database.sourceLine.findMany({
    where: { documentId, number: { gte: row.line, lte: row.endLine } },
    orderBy: { number: "asc" },
    select: { number: true, page: true, text: true },
  });
  return { ...toPointView(row, lines, placeOfMention(meeting)), meeting: toMeetingMention(meeting) };
}
