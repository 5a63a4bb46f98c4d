import "server-only";
import { database } from "@/lib/database/database";
import type { VotePage } from "../views/vote-entry";
import { newestVoteFirst, toVoteEntry, voteEntrySelect } from "./to-vote-entry";
import { publicVotes, type VoteFilters } from "./vote-filters";

/** `page` counts from 1. */
export type VotesAsked = VoteFilters & { page?: number; pageSize?: number };

/** Recorded votes of published points, newest first, a page at a time. */
export async function listVotes({ page = 1, pageSize = 25, ...filters }: VotesAsked = {}): Promise<VotePage> {
  const where = publicVotes(filters);
  const [total, rows] = await Promise.all([
    database.vote.count({ where }),
    database.vote.findMany({
      where,
      orderBy: newestVoteFirst,
      skip: (page - 1) * pageSize,
      take: pageSize,
      select: voteEntrySelect,
    }),
  ]);
  return { votes: rows.map(toVoteEntry), page, pages: Math.max(1, Math.ceil(total / pageSize)), total };
}
