import { slug } from "@/lib/danish/slug";
import type { Prisma } from "@/lib/database/generated/client";
import type { AgendaPoint } from "@/lib/minutes/minutes";

/**
 * Finds or makes the cases that some points belong to.
 * @returns ids by case number
 */
export async function saveCases(
  transaction: Prisma.TransactionClient,
  municipalityId: string,
  points: readonly Pick<AgendaPoint, "caseNumber">[],
): Promise<Map<string, string>> {
  const numbers = [...new Set(points.flatMap(({ caseNumber }) => caseNumber ?? []))];
  const rows = numbers.map((number) => ({ municipalityId, number, slug: slug(number), ...kleParts(number) }));
  await transaction.case.createMany({ data: rows, skipDuplicates: true });
  const cases = await transaction.case.findMany({ where: { municipalityId, number: { in: numbers } }, select: { id: true, number: true } });
  return new Map(cases.map(({ id, number }) => [number, id]));
}

/** `27.03.00-Ø00-57-22` → subject 27.03.00, group 27.03, main group 27 (`kle.md`); nothing for numbers of other systems. */
function kleParts(number: string): { kleSubject: string | null; kleGroup: string | null; kleMainGroup: string | null } {
  const match = /^((\d{2})\.\d{2})\.\d{2}\b/.exec(number);
  return { kleSubject: match?.[0] ?? null, kleGroup: match?.[1] ?? null, kleMainGroup: match?.[2] ?? null };
}
