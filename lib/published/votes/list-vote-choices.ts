import "server-only";
import { database } from "@/lib/database/database";
import { publishedMeeting, publishedPoint } from "../published";
import type { VoteChoices } from "../views/vote-entry";
import { inLetterOrder } from "./letter-order";
import { namedVote } from "./vote-filters";

/** What the public votes can be chosen by: their committees, the years they were taken in, newest first, and the party letters printed in them. */
export async function listVoteChoices(): Promise<VoteChoices> {
  const withVotes = {
    ...publishedMeeting,
    currentRevision: { points: { some: { identity: publishedPoint.identity, decision: { votes: { some: namedVote } } } } },
  };
  const [committees, meetings, parties] = await Promise.all([
    database.committee.findMany({
      where: { meetings: { some: withVotes } },
      orderBy: { name: "asc" },
      select: { name: true, slug: true },
    }),
    database.meeting.findMany({ where: withVotes, distinct: ["date"], orderBy: { date: "desc" }, select: { date: true } }),
    database.ballot.findMany({
      where: { party: { not: null }, vote: { decision: { point: publishedPoint } } },
      distinct: ["party"],
      select: { party: true },
    }),
  ]);
  return {
    committees,
    years: [...new Set(meetings.map(({ date }) => date.getUTCFullYear()))],
    parties: inLetterOrder(parties.flatMap(({ party }) => party ?? [])),
  };
}
