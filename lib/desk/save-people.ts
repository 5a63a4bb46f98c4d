import { slug } from "@/lib/danish/slug";
import type { Prisma } from "@/lib/database/generated/client";
import type { Mention } from "@/lib/minutes/minutes";

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
  for (const name of spellings.filter((spelling) => !people.has(spelling))) {
    const person = await transaction.person.create({
      data: {
        municipalityId,
        name,
        slug: await freeSlug(transaction, municipalityId, name),
        names: { create: { municipalityId, spelling: name } },
      },
      select: { id: true },
    });
    people.set(name, person.id);
  }
  return people;
}

async function freeSlug(transaction: Prisma.TransactionClient, municipalityId: string, name: string): Promise<string> {
  const wanted = slug(name) || "person";
  const taken = new Set(
    (await transaction.person.findMany({ where: { municipalityId, slug: { startsWith: wanted } }, select: { slug: true } })).map(
      (person) => person.slug,
    ),
  );
  if (!taken.has(wanted)) return wanted;
  let suffix = 2;
  while (taken.has(`${wanted}-${suffix}`)) suffix += 1;
  return `${wanted}-${suffix}`;
}
