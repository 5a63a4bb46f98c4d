import "server-only";
import { monthNames } from "@/lib/danish/month-names";
import { database } from "@/lib/database/database";
import { findReferences } from "@/lib/minutes/references/find-references";
import { sentenceAround } from "../cases/sentences-of";
import { isoDate } from "../iso-date";
import { pointHref } from "../paths";
import type { MentionedDay } from "../views/committee-view";

type Row = { passage: string; date: Date; meeting: string; point: string };

/** Every word of their minutes is read, so that there must be an end to it: a committee meets about twenty times a year. */
const mostMeetings = 200;

/** A date with its year. */
const date = `\\m\\d{1,2}\\. (?:${monthNames.map(({ name }) => name).join("|")}) \\d{4}`;

/**
 * The days on which a committee's own newest public minutes say that it met or is to meet, oldest first, each with the first point that says so. Only
 * where the words tie the day to this committee. `committee` is its name, `slug` its address, `known` the days whose minutes are here anyhow.
 */
export async function listMentionedDays(slug: string, committee: string, known: readonly string[]): Promise<MentionedDay[]> {
  const rows = await database.$queryRaw<Row[]>`
    SELECT passage, m.date, m.slug AS meeting, p.slug AS point
    FROM (
        SELECT meeting.date, meeting.slug, meeting.current_revision_id
        FROM meeting JOIN committee ON committee.id = meeting.committee_id
        WHERE committee.slug = ${slug} AND meeting.state = 'published'
        ORDER BY meeting.date DESC LIMIT ${mostMeetings}
      ) m
      JOIN agenda_point p ON p.revision_id = m.current_revision_id
      JOIN point_identity i ON i.key = p.key AND i.withdrawn_at IS NULL
      JOIN search_text t ON t.point_id = p.id
      CROSS JOIN LATERAL string_to_table(t.plain, chr(10)) passage
    WHERE passage ~* ${date}
    ORDER BY m.date, p."order"`;
  const days = new Map<string, MentionedDay>();
  for (const { passage: text, date: said, meeting, point } of rows) {
    const context = { committee, committees: [committee], meetingDate: isoDate(said) };
    for (const reference of findReferences(text, context)) {
      if (reference.kind !== "meeting" || reference.committee !== committee || reference.yearAssumed) continue;
      if (reference.body === null && namesAnother(sentenceAround(text, reference), committee)) continue;
      if (known.includes(reference.date) || days.has(reference.date)) continue;
      days.set(reference.date, { date: reference.date, href: pointHref({ committee: slug, meeting }, point) });
    }
  }
  return [...days.values()].sort((one, other) => one.date.localeCompare(other.date));
}

/** Whether a sentence names another body: then "the committee's meeting" may be that one's. */
function namesAnother(sentence: string, committee: string): boolean {
  return /\p{Lu}[\p{L}-]*udvalget|byråd|magistrat|\p{L}råds?(?:et|møde)/u.test(sentence.replaceAll(committee, ""));
}
