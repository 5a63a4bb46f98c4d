import "server-only";
import { database } from "@/lib/database/database";
import { isPersonName } from "../is-person-name";
import { titleBefore } from "../people/person-roles";
import { publishedPoint } from "../published";

/** Somebody who put something forward at a meeting, with the letter and the title printed at the name; null where none is. */
export type Mover = { meetingId: string; name: string; party: string | null; role: string | null };

/**
 * Those who moved an amendment or put a case on the agenda at the public meetings of a committee. Officials recommend under their own names too, so whoever
 * recommends counts only with a party's letter printed behind the name.
 */
export async function listMovers(committee: string): Promise<Mover[]> {
  const point = { ...publishedPoint, AND: { revision: { meeting: { committee: { slug: committee } } } } };
  const at = { select: { revision: { select: { meetingId: true } } } } as const;
  const [amendments, recommendations] = await Promise.all([
    database.amendment.findMany({
      where: { decision: { point } },
      select: { proposers: true, decision: { select: { text: true, point: at } } },
    }),
    database.recommendation.findMany({
      where: { proposers: { isEmpty: false }, point },
      select: { proposers: true, text: true, point: at },
    }),
  ]);
  return [
    ...amendments.flatMap(({ proposers, decision }) => moversIn(proposers, decision)),
    ...recommendations.flatMap(({ proposers, ...printed }) => moversIn(proposers, printed).filter(({ party }) => party !== null)),
  ];
}

type Printed = { text: string; point: { revision: { meetingId: string } } };

function moversIn(proposers: string[], { text, point }: Printed): Mover[] {
  return proposers
    .filter(isPersonName)
    .map((name) => ({ meetingId: point.revision.meetingId, name, party: letterBehind(text, name), role: titleBefore(text, name) }));
}

/** `Ø` of `Uffe Krog (Ø)`. */
function letterBehind(text: string, name: string): string | null {
  const at = text.indexOf(name);
  return at < 0 ? null : (/^\s*\((\p{Lu})\)/u.exec(text.slice(at + name.length))?.[1] ?? null);
}
