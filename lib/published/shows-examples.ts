import "server-only";
import { cache } from "react";
import { database } from "@/lib/database/database";
import { publishedMeeting } from "./published";

/** Whether the example referater are all there is to read, which every page then says. */
export const showsExamples = cache(async (): Promise<boolean> => {
  const municipality = await database.municipality.findFirst({
    where: { committees: { some: { meetings: { some: publishedMeeting } } } },
    orderBy: { example: "asc" },
    select: { example: true },
  });
  return municipality?.example ?? false;
});
