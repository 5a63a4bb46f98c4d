import { database } from "@/lib/database/database";
import { lineRange } from "@/lib/published/line-range";
import { committeeHref } from "@/lib/published/paths";
import { publishedPoint } from "@/lib/published/published";
import { pointSummarySelect, toPointSummary } from "@/lib/published/to-point-summary";
import { getWords } from "./get-words";
import { choosePassage, markPart } from "./hits/choose-passage";
import { markWhole, markWords, toSegments } from "./hits/mark-words";
import { readParts } from "./indexing/point-parts";
import type { Unit } from "./language/compile-query";
import type { Hit } from "./search-result";

/** Reads what the result list shows of the points found, in the order given. */
export async function readHits(ids: string[], units: Unit[]): Promise<Hit[]> {
  const points = await database.agendaPoint.findMany({
    where: { id: { in: ids }, ...publishedPoint },
    select: {
      ...pointSummarySelect,
      id: true,
      search: { select: { text: { select: { parts: true } } } },
      revision: { select: { meeting: { select: { slug: true, date: true, committee: { select: { slug: true, name: true } } } } } },
    },
  });
  const words = getWords();
  const hits = new Map(
    points.map(({ id, search, revision: { meeting }, ...row }): [string, Hit] => {
      const place = { committee: meeting.committee.slug, meeting: meeting.slug };
      const parts = units.length === 0 ? [] : readParts(search?.text?.parts ?? []);
      const [title = markWords(row.title, [], words), ...texts] = markWhole([
        markWords(row.title, units, words),
        ...parts.map((part) => markPart(part, units, words)),
      ]);
      const { passage, count } = choosePassage(parts, texts);
      return [
        id,
        {
          point: toPointSummary(row, place),
          title: toSegments(title),
          committee: { name: meeting.committee.name, href: committeeHref(meeting.committee.slug) },
          date: meeting.date.toISOString().slice(0, 10),
          passage: passage && { segments: passage.segments, heading: passage.heading, source: lineRange(place, passage) },
          occurrences: title.marks.length + count,
        },
      ];
    }),
  );
  return ids.flatMap((id) => hits.get(id) ?? []);
}
