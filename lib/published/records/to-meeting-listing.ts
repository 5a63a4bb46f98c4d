import type { MeetingGetPayload, MeetingSelect } from "@/lib/database/generated/models/Meeting";
import { isoDate } from "../iso-date";
import { givenOut, givenOutSelect } from "../given-out";
import { meetingHref, originalHref, sourceHref } from "../paths";
import { withheldPoint } from "../published";
import type { MeetingListing } from "../views/records/meeting-record";
import { meetingReferenceSelect } from "./point-record-select";
import { placeOf, toCommitteeRecord } from "./to-meeting-reference";

/** All that a meeting's record says besides its points. */
export const meetingListingSelect = {
  ...meetingReferenceSelect,
  kind: true,
  time: true,
  place: true,
  termFrom: true,
  termTo: true,
  currentRevision: {
    select: {
      number: true,
      publishedAt: true,
      note: true,
      document: { select: givenOutSelect },
      points: { where: withheldPoint, take: 1, select: { key: true } },
    },
  },
} satisfies MeetingSelect;

type Row = MeetingGetPayload<{ select: typeof meetingListingSelect }>;

/** A published meeting's row as open data. */
export function toMeetingListing(row: Row): MeetingListing {
  const { id, kind, time, place, termFrom, termTo, currentRevision: revision } = row;
  if (!revision?.publishedAt) throw new Error("A published meeting has a published revision.");
  const address = placeOf(row);
  const { name, ...file } = givenOut(revision.document, revision.points.length === 0);
  return {
    id,
    url: meetingHref(address),
    committee: toCommitteeRecord(row.committee),
    kind: kind === "tillaegsdagsorden" ? "tillægsdagsorden" : kind,
    date: isoDate(row.date),
    time,
    place,
    term: termFrom !== null && termTo !== null ? { from: termFrom, to: termTo } : null,
    version: revision.number,
    publishedAt: revision.publishedAt.toISOString(),
    note: revision.note,
    source: {
      url: sourceHref(address),
      originalUrl: file.sha256 === null ? null : originalHref(address),
      fileName: name,
      ...file,
    },
  };
}
