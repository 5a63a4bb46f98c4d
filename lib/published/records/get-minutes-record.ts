import "server-only";
import { z } from "zod";
import { database } from "@/lib/database/database";
import { givenOut, givenOutSelect } from "../given-out";
import { withoutLines } from "@/lib/minutes/attachments/without-lines";
import { fold } from "@/lib/minutes/lines/fold";
import { quotesNothing } from "../open-doubts";
import { publishedMeeting } from "../published";
import { readBlocks } from "../read-blocks";
import { type AttachmentLines, withdrawnAttachmentLines, withdrawnAttachmentsSelect } from "../withdrawn-attachments";

const span = { line: z.int(), endLine: z.int() };
const attachment = z.looseObject({ title: z.string(), ...span });
const section = z.looseObject({ blocks: z.array(z.unknown()) });
const point = z.looseObject({ title: z.string(), ...span, attachments: z.array(attachment), sections: z.array(section) });
const place = z.looseObject({ line: z.int().nullable() });
const doubt = place.extend({ message: z.string() });

/** What must be known of a stored tree to leave points out of it; all else passes through as it is. */
const storedMinutes = z.looseObject({
  format: z.literal("referat/1"),
  source: z.looseObject({ name: z.string().nullable() }),
  points: z.array(point),
  contents: z.array(z.looseObject({ title: z.string() })),
  people: z.array(z.looseObject({ name: z.string() })),
  warnings: z.array(doubt),
  unplaced: z.array(place),
  furniture: z.array(place).default([]),
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
  const { name, sha256 } = givenOut(document, isWhole);
  const minutes = { ...stored, source: { ...stored.source, name, sha256 } };
  return points.length === 0 ? minutes : withoutPoints(minutes, new Set(points.map(({ order }) => order)));
}

/**
 * Leaves withdrawn attachments out, and what is printed on their lines. What may repeat a title goes too: a doubt is only said of a point that has all its
 * attachments, an entry of the contents only of a point by its title.
 */
function withoutAttachments(minutes: StoredMinutes, withheld: readonly (readonly AttachmentLines[])[]): StoredMinutes {
  if (withheld.every((lines) => lines.length === 0)) return minutes;
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
  const whole = minutes.points.filter((_, index) => (withheld[index] ?? []).length === 0);
  const titles = new Set(points.map(({ title }) => fold(title)));
  return {
    ...minutes,
    points,
    contents: minutes.contents.filter(({ title }) => titles.has(fold(title))),
    people: namedIn(points, minutes.people),
    warnings: minutes.warnings.filter(({ line }) => isWithin(whole, line)),
    unplaced: minutes.unplaced.filter(({ line }) => isWithin(whole, line)),
    furniture: minutes.furniture.filter(({ line }) => isWithin(whole, line) || !isWithin(minutes.points, line)),
  };
}

/**
 * Leaves points out with all that would tell what stood there: their titles, and people whom nothing else names. Outside the points a title may be
 * printed too, as in the contents: nothing is repeated from there.
 */
function withoutPoints(minutes: StoredMinutes, hidden: ReadonlySet<number>): StoredMinutes {
  const withdrawn = minutes.points.filter((_, order) => hidden.has(order));
  const points = minutes.points.filter((_, order) => !hidden.has(order));
  const isHidden = (line: number | null) => line === null || isWithin(withdrawn, line);
  return {
    ...minutes,
    points,
    contents: [],
    people: namedIn(points, minutes.people),
    warnings: minutes.warnings.filter((doubt) => isWithin(points, doubt.line) || (!isHidden(doubt.line) && quotesNothing(doubt))),
    unplaced: minutes.unplaced.filter(({ line }) => isWithin(points, line)),
    furniture: minutes.furniture.filter(({ line }) => !isHidden(line)),
  };
}

function isWithin(parts: readonly AttachmentLines[], wanted: number | null): boolean {
  return wanted !== null && parts.some(({ line, endLine }) => wanted >= line && wanted <= endLine);
}

function namedIn(points: StoredMinutes["points"], people: StoredMinutes["people"]): StoredMinutes["people"] {
  const said = JSON.stringify(points);
  return people.filter(({ name }) => said.includes(JSON.stringify(name).slice(1, -1)));
}
