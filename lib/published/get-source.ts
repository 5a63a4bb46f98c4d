import "server-only";
import { cache } from "react";
import { z } from "zod";
import { database } from "@/lib/database/database";
import { givenOut, givenOutSelect } from "./given-out";
import { getWithdrawnMeeting } from "./get-withdrawn-meeting";
import { committeeHref, meetingHref, type MeetingPlace, originalHref } from "./paths";
import { publishedMeeting } from "./published";
import { sourcePointSelect, toSourceLines } from "./to-source-lines";
import { isoDate } from "./iso-date";
import { withdrawnAttachmentLines } from "./withdrawn-attachments";
import type { WithdrawnMeeting } from "./views/meeting-view";
import type { SourceView, WithheldSpan } from "./views/source-view";

/** What the address of a source leads to: the numbered source, or the notice that its meeting is withdrawn. */
export type SourceAnswer = { state: "published"; source: SourceView } | { state: "withdrawn"; notice: WithdrawnMeeting };

/** The numbered source of a meeting. Null where nothing is or has been published at this address. */
export const getSource = cache(async (committee: string, meeting: string): Promise<SourceAnswer | null> => {
  const source = await readSource({ committee, meeting });
  if (source) return { state: "published", source };
  const notice = await getWithdrawnMeeting({ committee, meeting });
  return notice && { state: "withdrawn", notice };
});

/** What must be known of a stored tree to find its printed table of contents. */
const storedContents = z.looseObject({ contents: z.array(z.looseObject({ line: z.int() })) });

async function readSource(place: MeetingPlace): Promise<SourceView | null> {
  const { committee, meeting } = place;
  const found = await database.meeting.findFirst({
    where: { slug: meeting, committee: { slug: committee }, ...publishedMeeting },
    select: {
      date: true,
      termFrom: true,
      termTo: true,
      committee: { select: { name: true, municipality: { select: { example: true } } } },
      currentRevision: {
        select: {
          tree: true,
          documentId: true,
          document: { select: { ...givenOutSelect, id: true, pages: true } },
          points: { orderBy: { order: "asc" }, select: sourcePointSelect },
        },
      },
    },
  });
  if (!found?.currentRevision) return null;

  const { document } = found.currentRevision;
  const points = found.currentRevision.points.filter(({ identity }) => identity.withdrawnAt === null);
  const withheld = withheldSpans(found.currentRevision);
  const { id: documentId, pages, ...row } = document;
  const file = givenOut(row, withheld.length === 0);
  const lines = await database.sourceLine.findMany({
    where: { documentId, NOT: withheld.map(({ line, endLine }) => ({ number: { gte: line, lte: endLine } })) },
    orderBy: { number: "asc" },
    select: { number: true, page: true, text: true },
  });
  return {
    meeting: {
      href: meetingHref(place),
      date: isoDate(found.date),
      example: found.committee.municipality.example,
      committee: { name: found.committee.name, href: committeeHref(committee) },
      term: found.termFrom !== null && found.termTo !== null ? { from: found.termFrom, to: found.termTo } : null,
    },
    document: { ...file, pages, href: file.sha256 === null ? null : originalHref(place) },
    lineCount: lines.at(-1)?.number ?? 0,
    withheld,
    lines: toSourceLines(lines, points, place),
  };
}

type Identity = Parameters<typeof withdrawnAttachmentLines>[0]["points"][number]["identity"] & { withdrawnAt: Date | null };
type Whole = { tree: unknown; documentId: string; points: { line: number; endLine: number; identity: Identity }[] };

/**
 * The lines of withdrawn attachments and points, and with them the printed contents, which name every point. An entry may run over several lines of which only the
 * first is known, so everything from the first entry to the first point is kept back.
 */
function withheldSpans(version: Whole): WithheldSpan[] {
  const { tree, points } = version;
  const withdrawn = points.filter(({ identity }) => identity.withdrawnAt !== null);
  const attachments = withdrawnAttachmentLines(version).flatMap((lines, index) =>
    points[index]?.identity.withdrawnAt ? [] : lines.map(({ line, endLine }): WithheldSpan => ({ part: "attachment", line, endLine })),
  );
  if (withdrawn.length === 0) return attachments;
  const entries = storedContents.parse(tree).contents.map(({ line }) => line);
  const spans = [...withdrawn.map(({ line, endLine }): WithheldSpan => ({ part: "point", line, endLine })), ...attachments];
  if (entries.length === 0) return spans;
  const endLine = Math.max(...entries, Math.min(...points.map(({ line }) => line)) - 1);
  return [{ part: "contents", line: Math.min(...entries), endLine }, ...spans];
}
