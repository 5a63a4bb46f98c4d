import { randomUUID } from "node:crypto";
import { slug } from "@/lib/danish/slug";
import type { Prisma } from "@/lib/database/generated/client";
import type { Mention } from "@/lib/minutes/minutes";
import { freeSharedSlug } from "./free-slug";

/**
 * Finds or makes the people whom a referat names. A spelling that is known belongs to its person; a new spelling is a new person until somebody of
 * the secretariat says otherwise.
 * @returns ids of persons by spelling
 */
export async function savePeople(
  transaction: Prisma.TransactionClient,
  municipalityId: string,
  mentions: readonly Pick<Mention, "name">[],
): Promise<Map<string, string>> {
  const spellings = [...new Set(mentions.map(({ name }) => name))];
  const known = await transaction.personName.findMany({
    where: { municipalityId, spelling: { in: spellings } },
    select: { spelling: true, personId: true },
  });
  const people = new Map(known.map(({ spelling, personId }) => [spelling, personId]));
  const fresh = spellings.filter((spelling) => !people.has(spelling));
  if (fresh.length === 0) return people;
  return new Map([...people, ...(await addPeople(transaction, municipalityId, fresh))]);
}

async function addPeople(
  transaction: Prisma.TransactionClient,
  municipalityId: string,
  spellings: string[],
): Promise<readonly (readonly [string, string])[]> {
  const alike = spellings.map((spelling) => ({ slug: { startsWith: slug(spelling) } }));
  const known = { where: { OR: alike }, select: { slug: true, municipalityId: true } };
  const taken = [...(await transaction.person.findMany(known)), ...(await transaction.personAddress.findMany(known))];
  const home = await transaction.municipality.findUniqueOrThrow({ where: { id: municipalityId }, select: { id: true, slug: true } });
  const rows = spellings.map((name) => {
    const address = freeSharedSlug(slug(name) || "person", home, taken);
    taken.push({ slug: address, municipalityId });
    return { id: randomUUID(), municipalityId, name, slug: address };
  });
  await transaction.person.createMany({ data: rows });
  await transaction.personName.createMany({ data: rows.map(({ id, name }) => ({ municipalityId, personId: id, spelling: name })) });
  return rows.map(({ name, id }) => [name, id] as const);
}
