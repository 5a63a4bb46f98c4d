import { typographic } from "@/lib/danish/typographic";
import { givenOut } from "./given-out";
import { isPdf } from "./is-pdf";
import { lineRange } from "./line-range";
import { doubtsWithin } from "./open-doubts";
import { overlaps } from "./overlaps";
import { committeeHref, meetingHref, sourceHref, type MeetingPlace } from "./paths";
import type { PointRow } from "./point-select";
import { toAttachmentFile } from "./to-attachment-view";
import { toDecisionView } from "./to-decision-view";
import { toPointSummary } from "./to-point-summary";
import { toSectionViews, withLines } from "./to-section-views";
import type { SourceLineRow } from "./source-line-row";
import { toTerm } from "./to-term";
import { isoDate } from "./iso-date";
import type { PointAlone } from "./views/point-view";

/** A point's row with the source lines it spans, as its page shows it; what lies around the point is not its own and left out. */
export function toPointView(row: PointRow, lines: SourceLineRow[], place: MeetingPlace): PointAlone {
  const sections = toSectionViews(row.sections, lines, place);
  const { recommendation, decision, revision } = row;
  const recommended = sections.find(
    (section) => isRecommendation(section.kind) && (!recommendation || overlaps(section.source, recommendation)),
  );
  const decided = decision && sections.find((section) => section.kind === "decision" && overlaps(section.source, decision));
  const file = givenOut(revision.document, revision.points.length === 0);
  const pdf = file.sha256 !== null && isPdf(file) ? place : null;
  const stored = row.sections.filter(({ kind }) => kind === "decision");
  // A doubt repeats what is printed, so none is said of attachments: one of them may be withdrawn.
  const shown = sections.filter((section) => section !== decided && section.kind !== "attachments");
  const ofDecision = decided ? doubtsWithin(revision.warnings, decided.source, place) : [];
  return {
    ...toPointSummary(row, place),
    meeting: {
      href: meetingHref(place),
      sourceHref: sourceHref(place),
      date: isoDate(revision.meeting.date),
      committee: { name: revision.meeting.committee.name, href: committeeHref(place.committee) },
      municipality: revision.meeting.committee.municipality.name,
      example: revision.meeting.committee.municipality.example,
      term: toTerm(revision.meeting),
      points: revision._count.points,
    },
    fingerprint: file.sha256,
    source: lineRange(place, row),
    recommendation: recommended ? { proposers: recommendation?.proposers ?? [], section: withLines(recommended, lines, pdf) } : null,
    decision: decided ? toDecisionView(decision, { stored, section: withLines(decided, lines, pdf), doubts: ofDecision, place }) : null,
    sections: sections.filter((section) => section !== recommended && section !== decided),
    doubts: shown.flatMap((section) => doubtsWithin(revision.warnings, section.source, place)),
    attachmentList: row.attachments.map((attachment) => ({
      title: typographic(attachment.title),
      source: lineRange(place, attachment),
      file: toAttachmentFile(attachment, row.slug, place),
    })),
  };
}

function isRecommendation(kind: string): boolean {
  return kind === "recommendation" || kind === "proposerRecommendation";
}
