import { isoDate } from "../iso-date";
import { committeeHref, lineHref, meetingHref, type MeetingPlace } from "../paths";
import type { LinesRecord, MeetingReference } from "../views/records/record-parts";
import type { MeetingReferenceRow } from "./point-record-select";

/** Both parts of a meeting's address. */
export function placeOf({ slug, committee }: Pick<MeetingReferenceRow, "slug" | "committee">): MeetingPlace {
  return { committee: committee.slug, meeting: slug };
}

/** What a record says of the meeting it belongs to. */
export function toMeetingReference(row: MeetingReferenceRow): MeetingReference {
  return { id: row.id, url: meetingHref(placeOf(row)), date: isoDate(row.date), committee: toCommitteeRecord(row.committee) };
}

/** A committee's row as open data. */
export function toCommitteeRecord({ slug, name, municipality }: MeetingReferenceRow["committee"]): MeetingReference["committee"] {
  return { slug, name, url: committeeHref(slug), municipality: municipality.name };
}

/** Lines of a meeting's source with the page that shows them. */
export function toLines(place: MeetingPlace, { line, endLine }: { line: number; endLine: number }): LinesRecord {
  return { line, endLine, url: lineHref(place, line) };
}
