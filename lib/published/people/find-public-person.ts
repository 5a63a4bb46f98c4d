import "server-only";
import { cache } from "react";
import { database } from "@/lib/database/database";
import { isGroupName } from "../is-group-name";
import { publicPerson } from "../records/list-person-records";

/** A person by address, whom something published names. Null where nothing does, and for a group that once voted under its own name. */
export const findPublicPerson = cache(async (slug: string) => {
  const person = await database.person.findFirst({
    where: { slug, ...publicPerson },
    orderBy: { id: "asc" },
    select: { id: true, name: true, names: { select: { spelling: true } }, municipality: { select: { name: true } } },
  });
  return person && !isGroupName(person.name) ? person : null;
});
