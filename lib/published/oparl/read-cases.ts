import "server-only";
import { database } from "@/lib/database/database";
import { publishedPoint } from "../published";
import type { CaseTreatments } from "../views/oparl-views";
import { readPoints } from "./read-meetings";

/** Cases with their published treatments, by id. Cases without any are left out. */
export async function readCases(ids: readonly string[]): Promise<Map<string, CaseTreatments>> {
  const cases = await database.case.findMany({
    where: { points: { some: publishedPoint }, id: { in: [...ids] } },
    select: {
      id: true,
      slug: true,
      number: true,
      kleGroup: true,
      municipality: { select: { name: true } },
      points: {
        where: publishedPoint,
        orderBy: [{ revision: { meeting: { date: "asc" } } }, { order: "asc" }],
        select: { key: true },
      },
    },
  });
  const points = await readPoints(cases.flatMap((found) => found.points.map(({ key }) => key)));
  return new Map(
    cases.map(({ id, slug, number, kleGroup, municipality, points: treated }) => {
      const treatments = treated.flatMap(({ key }) => points.get(key) ?? []);
      return [id, { id, slug, number, kleGroup, municipality: municipality.name, treatments }];
    }),
  );
}
