import { typographic } from "@/lib/danish/typographic";
import { database } from "@/lib/database/database";
import { Prisma } from "@/lib/database/generated/client";
import { lineRange } from "@/lib/published/line-range";
import { committeeHref } from "@/lib/published/paths";
import { publishedPoint } from "@/lib/published/published";
import { pointSummarySelect, toPointSummary } from "@/lib/published/to-point-summary";
import type { FoundPassage } from "./find-passages";
import { shield, splitMarked, unshield } from "./marked-text";
import type { Match } from "./match";
import type { Hit, Segment } from "./search-result";

/** Reads what the result list shows of the points found, in the order given. */
export async function readHits(ids: string[], passages: Map<string, FoundPassage>, match: Match | null): Promise<Hit[]> {
  const [points, titles] = await Promise.all([
    database.agendaPoint.findMany({
      where: { id: { in: ids }, ...publishedPoint },
      select: {
        ...pointSummarySelect,
        id: true,
        revision: { select: { meeting: { select: { slug: true, date: true, committee: { select: { slug: true, name: true } } } } } },
      },
    }),
    markTitles(ids, match),
  ]);
  const hits = new Map(
    points.map(({ id, revision: { meeting }, ...row }): [string, Hit] => {
      const place = { committee: meeting.committee.slug, meeting: meeting.slug };
      const passage = passages.get(id);
      return [
        id,
        {
          point: toPointSummary(row, place),
          title: titles.get(id) ?? [{ text: typographic(row.title), marked: false }],
          committee: { name: meeting.committee.name, href: committeeHref(meeting.committee.slug) },
          date: meeting.date.toISOString().slice(0, 10),
          passage: passage
            ? {
                segments: passage.segments,
                heading: passage.heading,
                source: lineRange(place, { line: passage.line, endLine: passage.line }),
              }
            : null,
        },
      ];
    }),
  );
  return ids.flatMap((id) => hits.get(id) ?? []);
}

async function markTitles(ids: string[], match: Match | null): Promise<Map<string, Segment[]>> {
  if (match === null || ids.length === 0) return new Map();
  const rows = await database.$queryRaw<{ id: string; title: string }[]>`
    SELECT id, ${match.mark(shield(Prisma.sql`title`), "title")} AS title
    FROM agenda_point WHERE id = ANY(${ids}::uuid[])`;
  return new Map(rows.map(({ id, title }) => [id, splitMarked(typographic(unshield(title)))]));
}
