import { database } from "@/lib/database/database";
import { type Actor, requirePermission } from "../actor";

/** What a letter stands for in one term, as the secretariat edits it. */
type PartyRow = { id: string; letter: string; name: string; term: string; municipality: string };

/** `unnamed` are the letters that votes print and that nobody has named yet; `municipalities` are those that can have parties. */
export type PartyRegister = { parties: PartyRow[]; unnamed: string[]; municipalities: { id: string; name: string }[] };

/**
 * Every party that the secretariat has entered, by letter, the newest term first.
 * @throws NotAllowedError when the actor may not edit registers
 */
export async function listDeskParties(actor: Actor): Promise<PartyRegister> {
  requirePermission(actor, "editRegisters");
  const [parties, printed, municipalities] = await Promise.all([
    database.party.findMany({
      orderBy: [{ letter: "asc" }, { termFrom: "desc" }],
      select: { id: true, letter: true, name: true, termFrom: true, termTo: true, municipality: { select: { name: true } } },
    }),
    database.ballot.groupBy({ by: "party", where: { party: { not: null } }, orderBy: { party: "asc" } }),
    database.municipality.findMany({ orderBy: { name: "asc" }, select: { id: true, name: true } }),
  ]);
  const named = new Set(parties.map(({ letter }) => letter));
  return {
    parties: parties.map(({ termFrom, termTo, municipality, ...party }) => ({
      ...party,
      term: `${termFrom}-${termTo}`,
      municipality: municipality.name,
    })),
    unnamed: printed.flatMap(({ party }) => (party !== null && !named.has(party) ? [party] : [])),
    municipalities,
  };
}
