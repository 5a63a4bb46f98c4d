import { formatDate } from "@/lib/danish/format-date";
import { meetingHref } from "@/lib/published/paths";
import { deskOverviewText as text } from "@/lib/text/desk-overview";
import type { DeskColumn } from "./desk-meeting-table";

const see: DeskColumn = {
  name: text.columns.see,
  cell: ({ id, committee, slug }) => (
    <>
      <a className="nowrap" href={meetingHref({ committee: committee.slug, meeting: slug })}>
        {text.seeMeeting}
      </a>{" "}
      <a className="nowrap" href={`/sekretariat/moeder/${id}/gennemse`}>
        {text.review}
      </a>
    </>
  ),
};

const review: DeskColumn = {
  name: text.columns.see,
  cell: ({ id }) => <a href={`/sekretariat/moeder/${id}/gennemse`}>{text.review}</a>,
};

/** What each group of the overview tells about its meetings. */
export const groupColumns: Record<keyof typeof text.groups, DeskColumn[]> = {
  working: [
    { name: text.columns.warnings, cell: ({ open }) => text.open(open.blocking, open.check) },
    { name: text.columns.waitsFor, cell: ({ state }) => (state === "waiting" || state === "ready" ? text.waitsFor[state] : null) },
    review,
  ],
  published: [{ name: text.columns.corrections, cell: ({ corrections }) => text.corrections(corrections) }, see],
  withdrawn: [
    {
      name: text.columns.reason,
      cell: ({ withdrawn }) => withdrawn && `${formatDate(withdrawn.at.toISOString())}: ${withdrawn.reason}`,
    },
    see,
  ],
};
