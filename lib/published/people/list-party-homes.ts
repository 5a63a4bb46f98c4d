import "server-only";
import { cache } from "react";
import { database } from "@/lib/database/database";
import { publishedMeeting } from "../published";

/** A municipality in whose published votes a letter is printed. A local list is another one wherever it stands, whatever its letter. */
export type PartyHome = { letter: string; id: string; slug: string; name: string };

/** The municipalities in whose published votes letters are printed, in order of name; of one letter, or of all. */
export const listPartyHomes = cache(async (letter?: string): Promise<PartyHome[]> => {
  const homes = await database.municipality.findMany({
    where: { committees: { some: { meetings: { some: publishedMeeting } } } },
    orderBy: { name: "asc" },
    select: { id: true, slug: true, name: true },
  });
  const letters = await Promise.all(homes.map(({ id }) => listLetters(id, letter)));
  return homes.flatMap((home, index) => (letters[index] ?? []).map((one) => ({ letter: one, ...home })));
});

/** The letters that several municipalities print. Where the portal has only one, nothing more is asked. */
export const listSharedLetters = cache(async (): Promise<ReadonlySet<string>> => {
  const known = { committees: { some: { meetings: { some: publishedMeeting } } } };
  if ((await database.municipality.count({ where: known })) < 2) return new Set();
  const letters = (await listPartyHomes()).map(({ letter }) => letter);
  return new Set(letters.filter((letter, index) => letters.indexOf(letter) !== index));
});

async function listLetters(municipalityId: string, letter?: string): Promise<string[]> {
  const point = {
    revision: { currentOf: { is: { ...publishedMeeting, committee: { municipalityId } } } },
    identity: { withdrawnAt: null },
  };
  const rows = await database.ballot.findMany({
    where: { party: letter ?? { not: null }, vote: { decision: { point } } },
    distinct: ["party"],
    select: { party: true },
  });
  return rows.flatMap(({ party }) => party ?? []);
}
