import { typographic } from "@/lib/danish/typographic";
import { givenOut } from "./given-out";
import { isoDayOf } from "./iso-date";
import type { MeetingRow } from "./meeting-select";
import { doubtsOutside, quotesNothing } from "./open-doubts";
import { originalHref, pointHref, sourceHref, type MeetingPlace } from "./paths";
import { toAttachmentFile } from "./to-attachment-view";
import { toAttendanceView } from "./to-attendance-view";
import { toMeetingSummary } from "./to-meeting-summary";
import { toPointSummary } from "./to-point-summary";
import type { MeetingView } from "./views/meeting-view";

/** A meeting's row as its page shows it; its neighbours are not its own and left out. */
export function toMeetingView(row: MeetingRow, place: MeetingPlace): Omit<MeetingView, "comparisonHref" | "previous" | "next"> {
  const { currentRevision: revision, time, place: room, committee } = row;
  if (!revision?.publishedAt) throw new Error("A published meeting has a published revision.");
  const withdrawnPoints = toWithdrawnPoints(row, revision.id, place);
  const { _count, ...document } = revision.document;
  const { sha256, mediaType, size } = givenOut(document, revision._count.points === 0);
  return {
    ...toMeetingSummary(row),
    id: row.id,
    municipality: committee.municipality.name,
    time,
    place: room,
    points: revision.points.map((point) => toPointSummary(point, place)),
    withdrawnPoints,
    attachmentFiles: revision.points.flatMap((point) => toAttachmentFiles(point, place)),
    doubts: doubtsOutside(
      row._count.pointIdentities > 0 ? revision.warnings.filter(quotesNothing) : revision.warnings,
      [...revision.points, ...withdrawnOf(row, revision.id)],
      place,
    ),
    attendance: toAttendanceView(revision.points, place),
    source: {
      href: sourceHref(place),
      lines: _count.lines,
      mediaType,
      fingerprint: sha256,
      size,
      originalHref: sha256 === null ? null : originalHref(place),
    },
    publishedAt: isoDayOf(revision.publishedAt),
    version: revision.number,
    note: revision.note,
  };
}

type PointRow = NonNullable<MeetingRow["currentRevision"]>["points"][number];

function toAttachmentFiles({ number, slug, attachments }: PointRow, place: MeetingPlace): MeetingView["attachmentFiles"] {
  return attachments.flatMap((attachment) => {
    const file = toAttachmentFile(attachment, slug, place);
    return file ? [{ point: number, title: typographic(attachment.title), file }] : [];
  });
}

function withdrawnOf({ pointIdentities }: MeetingRow, revisionId: string) {
  return pointIdentities.flatMap(({ points }) => points.filter((point) => point.revisionId === revisionId));
}

function toWithdrawnPoints(row: MeetingRow, revisionId: string, place: MeetingPlace): MeetingView["withdrawnPoints"] {
  return withdrawnOf(row, revisionId)
    .sort((one, other) => one.order - other.order)
    .map(({ number, slug }) => ({ number, href: pointHref(place, slug) }));
}
