import { database } from "@/lib/database/database";
import { type Actor, requirePermission } from "../actor";

/** A committee as the secretariat edits it. Terms are written `2022-2025`. */
export type CommitteeRow = {
  id: string;
  name: string;
  shortName: string;
  aliases: string[];
  terms: string[];
  municipality: string;
  meetings: number;
};

/**
 * Every committee that a referat has told of, by name.
 * @throws NotAllowedError when the actor may not edit registers
 */
export async function listCommittees(actor: Actor): Promise<CommitteeRow[]> {
  requirePermission(actor, "editRegisters");
  const committees = await database.committee.findMany({
    orderBy: { name: "asc" },
    select: {
      id: true,
      name: true,
      shortName: true,
      aliases: { orderBy: { name: "asc" }, select: { name: true } },
      terms: { orderBy: { termFrom: "asc" }, select: { termFrom: true, termTo: true } },
      municipality: { select: { name: true } },
      _count: { select: { meetings: true } },
    },
  });
  return committees.map(({ shortName, aliases, terms, municipality, _count, ...committee }) => ({
    ...committee,
    shortName: shortName ?? "",
    aliases: aliases.map(({ name }) => name),
    terms: terms.map(({ termFrom, termTo }) => `${termFrom}-${termTo}`),
    municipality: municipality.name,
    meetings: _count.meetings,
  }));
}
