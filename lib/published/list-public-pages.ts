import "server-only";
import { database } from "@/lib/database/database";
import { caseHref, committeeHref, meetingHref, personHref, pointHref } from "./paths";
import { publishedMeeting, publishedPoint } from "./published";
import { placeOf } from "./records/to-meeting-reference";
import { meetingReferenceSelect } from "./records/point-record-select";
import { listRecordTimes, type RecordTimes } from "./times/record-times";

/** A page that search engines may know, and when what it shows last changed. */
export type PublicPage = { href: string; modified: Date };

/** The kinds of pages, by the words of the sitemaps that list them. */
export const publicPageKinds = {
  udvalg: "organization",
  moeder: "meeting",
  punkter: "agendaItem",
  sager: "paper",
  personer: "person",
} as const;

export type PublicPageKind = keyof typeof publicPageKinds;

/** The pages of one kind that something public stands on, a part at a time. */
export async function listPublicPages(
  kind: PublicPageKind,
  page: number,
  pageSize: number,
): Promise<{ pages: PublicPage[]; total: number }> {
  const { data, total } = await listRecordTimes(publicPageKinds[kind], { page, pageSize });
  const hrefs = await hrefsOf(kind, data);
  return { pages: data.flatMap(({ key, modified }) => (hrefs.has(key) ? [{ href: hrefs.get(key) ?? "", modified }] : [])), total };
}

async function hrefsOf(kind: PublicPageKind, times: readonly RecordTimes[]): Promise<Map<string, string>> {
  const keys = times.map(({ key }) => key);
  switch (kind) {
    case "udvalg":
      return new Map(keys.map((key) => [key, committeeHref(key)]));
    case "sager": {
      const rows = await database.case.findMany({ where: { id: { in: keys } }, select: { id: true, slug: true } });
      return new Map(rows.map(({ id, slug }) => [id, caseHref(slug)]));
    }
    case "personer": {
      const rows = await database.person.findMany({ where: { id: { in: keys } }, select: { id: true, slug: true } });
      return new Map(rows.map(({ id, slug }) => [id, personHref(slug)]));
    }
    case "moeder": {
      const rows = await database.meeting.findMany({ where: { ...publishedMeeting, id: { in: keys } }, select: meetingReferenceSelect });
      return new Map(rows.map((row) => [row.id, meetingHref(placeOf(row))]));
    }
    case "punkter": {
      const rows = await database.agendaPoint.findMany({
        where: { ...publishedPoint, key: { in: keys } },
        select: { key: true, slug: true, revision: { select: { meeting: { select: meetingReferenceSelect } } } },
      });
      return new Map(rows.map(({ key, slug, revision }) => [key, pointHref(placeOf(revision.meeting), slug)]));
    }
  }
}
