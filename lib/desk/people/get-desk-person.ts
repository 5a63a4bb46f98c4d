import { database } from "@/lib/database/database";
import { type Actor, requirePermission } from "../actor";

/** A person as the secretariat edits them. Terms are written `2022-2025`. */
export type DeskPerson = {
  id: string;
  name: string;
  spellings: { spelling: string; confirmed: boolean }[];
  parties: { term: string; letter: string }[];
  /** Letters printed at the person's ballots. */
  printed: string[];
  /** Everyone else of the municipality, for saying that two are one. */
  others: { id: string; name: string }[];
};

/**
 * @returns null where there is no such person
 * @throws NotAllowedError when the actor may not edit registers
 */
export async function getDeskPerson(actor: Actor, id: string): Promise<DeskPerson | null> {
  requirePermission(actor, "editRegisters");
  const person = await database.person.findUnique({
    where: { id },
    select: {
      id: true,
      name: true,
      municipalityId: true,
      names: { orderBy: { spelling: "asc" }, select: { spelling: true, confirmedBy: true } },
      parties: { orderBy: { termFrom: "desc" }, select: { termFrom: true, termTo: true, letter: true } },
      ballots: { where: { party: { not: null } }, distinct: ["party"], orderBy: { party: "asc" }, select: { party: true } },
    },
  });
  if (!person) return null;
  const others = await database.person.findMany({
    where: { municipalityId: person.municipalityId, NOT: { id } },
    select: { id: true, name: true },
  });
  return {
    id: person.id,
    name: person.name,
    spellings: person.names.map(({ spelling, confirmedBy }) => ({ spelling, confirmed: confirmedBy !== null })),
    parties: person.parties.map(({ termFrom, termTo, letter }) => ({ term: `${termFrom}-${termTo}`, letter })),
    printed: person.ballots.flatMap(({ party }) => party ?? []),
    others: others.sort((one, other) => one.name.localeCompare(other.name, "da")),
  };
}
