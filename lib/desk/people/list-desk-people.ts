import { database } from "@/lib/database/database";
import { type Actor, requirePermission } from "../actor";

/** A person in the register. */
export type PersonRow = { id: string; name: string; spellings: string[]; municipality: string };

const most = 200;

/**
 * The people whom referater name, in Danish order of name, at most 200 of them.
 * @param wanted part of a spelling; empty for all
 * @throws NotAllowedError when the actor may not edit registers
 */
export async function listDeskPeople(actor: Actor, wanted: string): Promise<{ people: PersonRow[]; total: number }> {
  requirePermission(actor, "editRegisters");
  const where = { names: { some: { spelling: { contains: wanted, mode: "insensitive" as const } } } };
  const [people, total] = await Promise.all([
    database.person.findMany({
      where,
      orderBy: [{ name: "asc" }, { id: "asc" }],
      take: most,
      select: {
        id: true,
        name: true,
        names: { orderBy: { spelling: "asc" }, select: { spelling: true } },
        municipality: { select: { name: true } },
      },
    }),
    database.person.count({ where }),
  ]);
  return {
    total,
    people: people.map(({ names, municipality, ...person }) => ({
      ...person,
      spellings: names.map(({ spelling }) => spelling),
      municipality: municipality.name,
    })),
  };
}
