import "server-only";
import { cache } from "react";
import { database } from "@/lib/database/database";
import type { PersonSelect, PersonWhereInput } from "@/lib/database/generated/models/Person";
import { isGroupName } from "../is-group-name";
import { publicPerson } from "../records/list-person-records";

const select = {
  id: true,
  slug: true,
  name: true,
  names: { select: { spelling: true } },
  parties: { orderBy: { termFrom: "desc" }, select: { termFrom: true, termTo: true, letter: true } },
  municipality: { select: { id: true, name: true } },
} satisfies PersonSelect;

/**
 * A person by address, or by one that was theirs before they turned out to be another, whom something published names. Null where nothing does, and
 * for a group that once voted under its own name.
 */
export const findPublicPerson = cache(async (slug: string) => {
  const person = (await findWith({ slug })) ?? (await findWith({ addresses: { some: { slug } } }));
  return person && !isGroupName(person.name) ? person : null;
});

function findWith(address: PersonWhereInput) {
  return database.person.findFirst({ where: { ...address, ...publicPerson }, orderBy: { id: "asc" }, select });
}
