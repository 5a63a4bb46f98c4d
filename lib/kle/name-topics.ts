import "server-only";
import { database } from "@/lib/database/database";
import { mainGroupName } from "./main-group-name";

/**
 * Looks up the titles of KLE main groups (`27`), groups (`27.03`) and subjects (`27.03.00`). A group goes by the title of its first subject, without
 * "i almindelighed". A number that no list knows gets no title: older minutes carry retired ones, and nothing is guessed.
 */
export async function nameTopics(numbers: readonly string[]): Promise<Map<string, string>> {
  const wanted = [...new Set(numbers)];
  const rows = await database.kleSubject.findMany({
    where: { number: { in: wanted.map(firstSubject) } },
    select: { number: true, title: true },
  });
  const titles = new Map(rows.map(({ number, title }) => [number, title]));
  return new Map(
    wanted.flatMap((number) => {
      const title = titleOf(number, titles);
      return title === null ? [] : [[number, title] as const];
    }),
  );
}

/** The subject that tells a group's name: 27.03 is called by 27.03.00. */
function firstSubject(number: string): string {
  return `${number}.00.00`.slice(0, 8);
}

function titleOf(number: string, titles: ReadonlyMap<string, string>): string | null {
  const title = titles.get(firstSubject(number)) ?? null;
  if (number.length === 8) return title;
  const name = title?.replace(/ i almindelighed$/u, "") ?? null;
  return number.length === 2 ? (mainGroupName(number) ?? name) : name;
}
