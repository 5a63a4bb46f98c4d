import "server-only";
import { cache } from "react";
import { database } from "@/lib/database/database";
import { publishedMeeting } from "./published";

/** How much of what can be read is example referater, which every page then says: all of it, some of it, or none. */
export type Examples = "all" | "some" | null;

/** Looks up how much of the collection is invented. */
export const showsExamples = cache(async (): Promise<Examples> => {
  const kinds = await database.municipality.findMany({
    where: { committees: { some: { meetings: { some: publishedMeeting } } } },
    distinct: ["example"],
    select: { example: true },
  });
  if (!kinds.some(({ example }) => example)) return null;
  return kinds.length > 1 ? "some" : "all";
});
