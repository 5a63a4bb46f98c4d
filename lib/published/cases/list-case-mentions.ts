import "server-only";
import { formatDate } from "@/lib/danish/format-date";
import { typographic } from "@/lib/danish/typographic";
import { database } from "@/lib/database/database";
import type { Block } from "@/lib/minutes/minutes";
import { findReferences, type ReferenceContext } from "@/lib/minutes/references/find-references";
import type { Reference } from "@/lib/minutes/references/reference";
import { isoDate } from "../iso-date";
import { lineRange } from "../line-range";
import { pointHref } from "../paths";
import { publishedPoint } from "../published";
import { readBlocks } from "../read-blocks";
import { meetingMentionSelect, placeOfMention, toMeetingMention } from "../to-meeting-mention";
import type { CaseMention } from "../views/case-view";
import { sentenceAround } from "./sentences-of";

/** The case, with the number of each of its points and the meeting that treated it. */
export type MentionedCase = {
  id: string;
  municipalityId: string;
  number: string;
  treatments: { point: number; meeting: { date: Date; committee: { name: string } } }[];
};

/** A page that lists more would be unreadable; the newest are kept. */
const mostCandidates = 200;

/**
 * Where published points of other cases name this one: by its number, or by a point of a meeting that treated it ("punkt 5 på mødet den 5. marts
 * 2024"). Oldest first, each block once, in the sentence that does.
 */
export async function listCaseMentions(mentioned: MentionedCase): Promise<CaseMention[]> {
  const days = mentioned.treatments.map(({ meeting }) => formatDate(isoDate(meeting.date)).replace("\u00a0", " "));
  const words = [mentioned.number, ...new Set(days)];
  const rows = await database.agendaPoint.findMany({
    where: {
      ...publishedPoint,
      // Another municipality may well have the number, the committee and the day, and mean something else.
      AND: { revision: { meeting: { committee: { municipalityId: mentioned.municipalityId } } } },
      OR: [{ caseId: null }, { caseId: { not: mentioned.id } }],
      search: { is: { text: { is: { OR: words.map((word) => ({ plain: { contains: word } })) } } } },
    },
    orderBy: [{ revision: { meeting: { date: "desc" } } }, { order: "asc" }],
    take: mostCandidates,
    select: {
      number: true,
      title: true,
      slug: true,
      sections: { orderBy: { order: "asc" }, select: { blocks: true } },
      revision: { select: { meeting: { select: meetingMentionSelect } } },
    },
  });
  const mentions = rows.flatMap(({ number, title, slug, sections, revision: { meeting } }): CaseMention[] => {
    const place = placeOfMention(meeting);
    const context = {
      committee: meeting.committee.name,
      committees: mentioned.treatments.map((treatment) => treatment.meeting.committee.name),
      meetingDate: isoDate(meeting.date),
    };
    const blocks = sections.flatMap((section) => readBlocks(section.blocks));
    return blocks.flatMap((block) => {
      const text = mentionIn(block, mentioned, context);
      if (text === null) return [];
      return [
        {
          text: typographic(text),
          point: { number, title: typographic(title), href: pointHref(place, slug) },
          meeting: toMeetingMention(meeting),
          source: lineRange(place, block),
        },
      ];
    });
  });
  return mentions.sort((one, other) => one.meeting.date.localeCompare(other.meeting.date) || one.source.line - other.source.line);
}

/** The sentence of a block that names the case; null where none does. */
function mentionIn(block: Block, mentioned: MentionedCase, context: ReferenceContext): string | null {
  const texts = block.type === "list" ? block.items : block.type === "table" ? block.rows.flat() : [block.text];
  for (const text of texts) {
    const reference = findReferences(text, context).find((found) => means(found, mentioned));
    if (reference) return sentenceAround(text, reference);
  }
  return null;
}

function means(reference: Reference, { number, treatments }: MentionedCase): boolean {
  if (reference.kind === "caseNumber") return reference.caseNumber === number;
  if (reference.kind !== "point" || reference.meeting === null) return false;
  const { numbers, meeting } = reference;
  return treatments.some(
    (treatment) =>
      numbers.includes(treatment.point) &&
      meeting.date === isoDate(treatment.meeting.date) &&
      meeting.committee === treatment.meeting.committee.name,
  );
}
