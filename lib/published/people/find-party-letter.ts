import "server-only";
import { cache } from "react";
import { slug } from "@/lib/danish/slug";
import { database } from "@/lib/database/database";
import { publishedPoint } from "../published";

/** The printed letter behind an address (`oe` for Ø). Null where no published vote prints it. */
export const findPartyLetter = cache(async (address: string): Promise<string | null> => {
  const rows = await database.ballot.findMany({
    where: { party: { not: null }, vote: { decision: { point: publishedPoint } } },
    distinct: ["party"],
    select: { party: true },
  });
  return rows.map(({ party }) => party ?? "").find((letter) => slug(letter) === address) ?? null;
});
