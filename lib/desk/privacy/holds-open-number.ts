import type { Prisma } from "@/lib/database/generated/client";
import { listCprNumbers } from "@/lib/privacy/list-cpr-numbers";

/**
 * Whether something that people have typed holds what may be a personal number. One that the document itself shows is none: there it stays masked
 * until a person has found that it is none.
 * @param typed any value of JSON; every text in it counts
 */
export async function holdsOpenNumber(transaction: Prisma.TransactionClient, documentId: string, typed: unknown): Promise<boolean> {
  const numbers = textsOf(typed).flatMap(listCprNumbers);
  if (numbers.length === 0) return false;
  const lines = await transaction.sourceLine.findMany({ where: { documentId }, orderBy: { number: "asc" }, select: { text: true } });
  const shown = new Set(listCprNumbers(lines.map(({ text }) => text).join("\n")));
  return numbers.some((number) => !shown.has(number));
}

function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
