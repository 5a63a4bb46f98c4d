import "server-only";
import { typographic } from "@/lib/danish/typographic";
import { database } from "@/lib/database/database";
import { isoDate } from "../iso-date";
import { caseHref } from "../paths";
import { publishedPoint } from "../published";
import { outcomeSelect, toOutcomeView } from "../to-outcome-view";
import type { CasePage } from "../views/case-view";
import { otherTitles } from "./other-titles";

const pageSize = 50;

/** Every case that published points belong to, the one treated most recently first, a page at a time. `page` counts from 1. */
export async function listCases(page = 1): Promise<CasePage> {
  const newest = await database.agendaPoint.findMany({
    where: { ...publishedPoint, caseId: { not: null } },
    orderBy: [{ revision: { meeting: { date: "desc" } } }, { order: "asc" }, { id: "asc" }],
    select: { caseId: true },
  });
  const ids = [...new Set(newest.flatMap(({ caseId }) => caseId ?? []))];
  const shown = ids.slice((page - 1) * pageSize, page * pageSize);
  const rows = await database.case.findMany({
    where: { id: { in: shown } },
    select: {
      id: true,
      number: true,
      slug: true,
      municipality: { select: { example: true } },
      points: {
        where: publishedPoint,
        orderBy: [{ revision: { meeting: { date: "asc" } } }, { order: "asc" }],
        select: { title: true, decision: { select: outcomeSelect }, revision: { select: { meeting: { select: { date: true } } } } },
      },
    },
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  const cases = shown.flatMap((id) => {
    const row = byId.get(id);
    const [first, last] = [row?.points[0], row?.points.at(-1)];
    if (!row || !first || !last) return [];
    return {
      number: row.number,
      href: caseHref(row.slug),
      title: typographic(last.title),
      otherTitles: otherTitles(row.points),
      example: row.municipality.example,
      treatments: row.points.length,
      firstDate: isoDate(first.revision.meeting.date),
      lastDate: isoDate(last.revision.meeting.date),
      outcome: toOutcomeView(last.decision),
    };
  });
  return { cases, page, pages: Math.max(1, Math.ceil(ids.length / pageSize)), total: ids.length };
}
