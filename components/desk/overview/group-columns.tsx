import { formatDate } from "@/lib/danish/format-date";
import { meetingHref } from "@/lib/published/paths";
import { deskOverviewText as text } from "@/lib/text/desk-overview";
import type { DeskColumn } from "./desk-meeting-table";

const see: DeskColumn = {
  name: text.columns.see,
  cell: ({ committee, slug, date }) => (
    <a className="nowrap" href={meetingHref({ committee: committee.slug, meeting: slug })}>
      {text.seeMeeting}
      <span className="visually-hidden">: {text.which(committee.name, formatDate(date))}</span>
    </a>
  ),
};

const nextStep: DeskColumn = {
  name: text.columns.next,
  cell: ({ id, state, committee, date }) => (
    <a className="button nowrap" href={`/sekretariat/moeder/${id}/${state === "ready" ? "offentliggoer" : "gennemse"}`}>
      {state === "ready" ? text.publish : text.review}
      <span className="visually-hidden">: {text.which(committee.name, formatDate(date))}</span>
    </a>
  ),
};

/** What each group of the overview tells about its meetings. */
export const groupColumns: Record<keyof typeof text.groups, DeskColumn[]> = {
  working: [
    { name: text.columns.warnings, cell: ({ open }) => text.open(open.blocking, open.check) },
    { name: text.columns.waitsFor, cell: ({ state }) => (state === "waiting" || state === "ready" ? text.waitsFor[state] : null) },
    nextStep,
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
