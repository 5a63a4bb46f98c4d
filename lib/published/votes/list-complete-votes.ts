import "server-only";
import { database } from "@/lib/database/database";
import { isFullyNamed } from "../is-fully-named";
import { newestVoteFirst } from "./to-vote-entry";
import { publicVotes, type VoteFilters } from "./vote-filters";
import { voteWords, voteWordsSelect } from "./vote-words";

/** The ids of the public votes that fit some filters and in which everybody is named, newest first. */
export async function listCompleteVotes(filters: VoteFilters): Promise<string[]> {
  const rows = await database.vote.findMany({
    where: publicVotes(filters),
    orderBy: newestVoteFirst,
    select: {
      id: true,
      decisionId: true,
      carried: true,
      line: true,
      endLine: true,
      ballots: { select: { name: true, choice: true } },
      decision: { select: { text: voteWordsSelect.text, votes: voteWordsSelect.votes } },
    },
  });
  // What the other votes print matters only where there are others: of most decisions the text alone is read.
  const shared = await listSections(rows.flatMap(({ decisionId, decision }) => (decision.votes.length > 1 ? [decisionId] : [])));
  return rows.flatMap(({ id, decisionId, ballots, decision, ...vote }) => {
    const text = voteWords(vote, { ...decision, point: { sections: shared.get(decisionId) ?? [] } });
    return isFullyNamed({ names: ballots, carried: vote.carried, text }) ? [id] : [];
  });
}

async function listSections(decisionIds: readonly string[]): Promise<ReadonlyMap<string, { blocks: unknown }[]>> {
  if (decisionIds.length === 0) return new Map();
  const rows = await database.decision.findMany({
    where: { id: { in: [...new Set(decisionIds)] } },
    select: { id: true, point: voteWordsSelect.point },
  });
  return new Map(rows.map(({ id, point }) => [id, point.sections]));
}
