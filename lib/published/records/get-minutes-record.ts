import "server-only";
import { z } from "zod";
import { database } from "@/lib/database/database";
import { givenOut, givenOutSelect } from "../given-out";
import { withoutLines } from "@/lib/minutes/attachments/without-lines";
import { publishedMeeting } from "../published";
import { readBlocks } from "../read-blocks";
import { type AttachmentLines, withdrawnAttachmentLines, withdrawnAttachmentsSelect } from "../withdrawn-attachments";

const span = { line: z.int(), endLine: z.int() };
const attachment = z.looseObject({ title: z.string(), ...span });
const section = z.looseObject({ blocks: z.array(z.unknown()) });
const point = z.looseObject({ title: z.string(), ...span, attachments: z.array(attachment), sections: z.array(section) });
const place = z.looseObject({ line: z.int().nullable() });

/** What must be known of a stored tree to leave points out of it; all else passes through as it is. */
const storedMinutes = z.looseObject({
  format: z.literal("referat/1"),
  source: z.looseObject({ name: z.string().nullable() }),
  points: z.array(point),
  contents: z.array(z.looseObject({ title: z.string() })),
  people: z.array(z.looseObject({ name: z.string() })),
  warnings: z.array(place),
  unplaced: z.array(place),
});

type StoredMinutes = z.infer<typeof storedMinutes>;

/** A published meeting's minutes in the referat format. Null where nothing is published under this id. */
export async function getMinutesRecord(id: string): Promise<StoredMinutes | null> {
  const meeting = await database.meeting.findFirst({
    where: { ...publishedMeeting, id },
    select: {
      currentRevision: {
        select: {
          tree: true,
          documentId: true,
          document: { select: givenOutSelect },
          points: {
            orderBy: { order: "asc" },
            select: { order: true, identity: { select: { withdrawnAt: true, ...withdrawnAttachmentsSelect } } },
          },
        },
      },
    },
  });
  if (!meeting?.currentRevision) return null;
  const { tree, document, points: rows } = meeting.currentRevision;
  const points = rows.filter(({ identity }) => identity.withdrawnAt !== null);
  const withheld = withdrawnAttachmentLines(meeting.currentRevision);
  const stored = withoutAttachments(storedMinutes.parse(tree), withheld);
  const isWhole = points.length === 0 && withheld.every((lines) => lines.length === 0);
  const { name, sha256 } = givenOut(document);
  const minutes = { ...stored, source: { ...stored.source, name: isWhole ? name : null, sha256 } };
  return points.length === 0 ? minutes : withoutPoints(minutes, new Set(points.map(({ order }) => order)));
}

/** Leaves withdrawn attachments out, and what is printed on their lines. */
function withoutAttachments(minutes: StoredMinutes, withheld: readonly (readonly AttachmentLines[])[]): StoredMinutes {
  const points = minutes.points.map((stored, index) => {
    const lines = withheld[index] ?? [];
    if (lines.length === 0) return stored;
    const isWithheld = (part: AttachmentLines) => lines.some(({ line, endLine }) => part.line <= endLine && part.endLine >= line);
    return {
      ...stored,
      attachments: stored.attachments.filter((part) => !isWithheld(part)),
      sections: stored.sections.map((part) => ({ ...part, blocks: withoutLines(readBlocks(part.blocks), lines) })),
    };
  });
  return { ...minutes, points };
}

/** Leaves points out with all that would tell what stood there: their lines' warnings, their titles, and people whom nothing else names. */
function withoutPoints(minutes: StoredMinutes, hidden: ReadonlySet<number>): StoredMinutes {
  const withdrawn = minutes.points.filter((_, order) => hidden.has(order));
  const points = minutes.points.filter((_, order) => !hidden.has(order));
  const stillSaid = JSON.stringify(points);
  const isHidden = (line: number | null) => line === null || withdrawn.some((point) => line >= point.line && line <= point.endLine);
  return {
    ...minutes,
    points,
    contents: [],
    people: minutes.people.filter(({ name }) => stillSaid.includes(JSON.stringify(name).slice(1, -1))),
    warnings: minutes.warnings.filter(({ line }) => !isHidden(line)),
    unplaced: minutes.unplaced.filter(({ line }) => !isHidden(line)),
  };
}
