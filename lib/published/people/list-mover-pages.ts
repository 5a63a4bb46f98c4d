import "server-only";
import { database } from "@/lib/database/database";
import { isPersonName } from "../is-person-name";
import { personHref } from "../paths";
import type { PointRow } from "../point-select";
import { publicPerson } from "../records/list-person-records";

/**
 * The pages of those who moved something in a point, by their names as printed. Who has none is missing: an administration, a group, and whoever no
 * published vote or absence of the municipality names.
 */
export async function listMoverPages(
  { recommendation, decision }: Pick<PointRow, "recommendation" | "decision">,
  committee: string,
): Promise<ReadonlyMap<string, string>> {
  const movers = [recommendation, ...(decision?.amendments ?? [])].flatMap((moved) => moved?.proposers ?? []).filter(isPersonName);
  if (movers.length === 0) return new Map();
  const rows = await database.personName.findMany({
    where: { spelling: { in: movers }, person: { is: { ...publicPerson, municipality: { committees: { some: { slug: committee } } } } } },
    select: { spelling: true, person: { select: { slug: true } } },
  });
  return new Map(rows.map(({ spelling, person }) => [spelling, personHref(person.slug)]));
}
