import { slug } from "@/lib/danish/slug";
import type { Prisma } from "@/lib/database/generated/client";
import type { AgendaPoint } from "@/lib/minutes/minutes";
import { freeSharedSlug } from "./free-slug";

/**
 * Finds or makes the cases that some points belong to. A number is taken as printed: two spellings are two cases.
 * @returns ids by case number
 */
export async function saveCases(
  transaction: Prisma.TransactionClient,
  municipalityId: string,
  points: readonly Pick<AgendaPoint, "caseNumber">[],
): Promise<Map<string, string>> {
  const numbers = [...new Set(points.flatMap(({ caseNumber }) => caseNumber ?? []))];
  const find = () => transaction.case.findMany({ where: { municipalityId, number: { in: numbers } }, select: { id: true, number: true } });
  const known = new Set((await find()).map(({ number }) => number));
  const fresh = numbers.filter((number) => !known.has(number));
  if (fresh.length > 0) await addCases(transaction, municipalityId, fresh);
  return new Map((await find()).map(({ id, number }) => [number, id]));
}

async function addCases(transaction: Prisma.TransactionClient, municipalityId: string, numbers: string[]): Promise<void> {
  const alike = numbers.map((number) => ({ slug: { startsWith: slug(number) } }));
  const taken = await transaction.case.findMany({ where: { OR: alike }, select: { slug: true, municipalityId: true } });
  const home = await transaction.municipality.findUniqueOrThrow({ where: { id: municipalityId }, select: { id: true, slug: true } });
  const rows = numbers.map((number) => {
    const address = freeSharedSlug(slug(number) || "sag", home, taken);
    taken.push({ slug: address, municipalityId });
    return { municipalityId, number, slug: address, ...kleParts(number) };
  });
  await transaction.case.createMany({ data: rows });
}

/** `27.03.00-Ø00-57-22` → subject 27.03.00, group 27.03, main group 27 of KLE, the municipalities' common plan of subjects; nothing for other numbers. */
function kleParts(number: string): { kleSubject: string | null; kleGroup: string | null; kleMainGroup: string | null } {
  const match = /^((\d{2})\.\d{2})\.\d{2}\b/.exec(number);
  return { kleSubject: match?.[0] ?? null, kleGroup: match?.[1] ?? null, kleMainGroup: match?.[2] ?? null };
}
