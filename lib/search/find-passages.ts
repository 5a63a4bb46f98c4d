import { typographic } from "@/lib/danish/typographic";
import { database } from "@/lib/database/database";
import { Prisma } from "@/lib/database/generated/client";
import { cutAroundMark } from "./cut-around-mark";
import { shield, splitMarked, unshield } from "./marked-text";
import type { Match } from "./match";
import type { Segment } from "./search-result";

export type FoundPassage = { line: number; heading: string | null; segments: Segment[] };

type Row = { id: string; line: number; whole: string; part: string; heading: string | null };

/** A list's own mark says nothing outside the list. */
const LIST_MARK = /^\s*[-•·]\s+/u;
const longestPassage = 320;

/** The line of each point that best shows what was found, cut to a few words around it. A point that matches in its title alone has none. */
export async function findPassages(ids: string[], match: Match | null): Promise<Map<string, FoundPassage>> {
  if (match === null || ids.length === 0) return new Map();
  const lineRank = match.lineRank(Prisma.sql`text`);
  const rows = await database.$queryRaw<Row[]>`
    SELECT p.id, l.number AS line, l.text AS whole, ${match.mark(Prisma.sql`l.text`, "passage")} AS part, h.heading
    FROM agenda_point p
    JOIN revision r ON r.id = p.revision_id
    CROSS JOIN LATERAL (
      SELECT number, ${shield(Prisma.sql`text`)} AS text FROM source_line
      WHERE document_id = r.document_id AND number > p.line AND number <= p.end_line AND ${lineRank} > 0
      ORDER BY ${lineRank} DESC, number LIMIT 1
    ) l
    LEFT JOIN LATERAL (
      SELECT heading FROM section WHERE point_id = p.id AND l.number BETWEEN line AND end_line ORDER BY "order" LIMIT 1
    ) h ON true
    WHERE p.id = ANY(${ids}::uuid[])`;
  return new Map(rows.map((row) => [row.id, toPassage(row)]));
}

function toPassage({ line, whole, part, heading }: Row): FoundPassage {
  const segments = cutAroundMark(splitMarked(typographic(unshield(part).replace(LIST_MARK, ""))), longestPassage);
  const plain = segments.map(({ text }) => text).join("");
  const shown = typographic(unshield(whole).replace(LIST_MARK, ""));
  const ellipsis = { text: "…", marked: false };
  const before = shown.trimStart().startsWith(plain.trimStart()) ? [] : [ellipsis, { text: " ", marked: false }];
  const after = shown.trimEnd().endsWith(plain.trimEnd()) ? [] : [{ text: " ", marked: false }, ellipsis];
  return { line, heading: heading === "" ? null : heading, segments: [...before, ...segments, ...after] };
}
