import "server-only";
import { database } from "@/lib/database/database";
import type { VoteWhereInput } from "@/lib/database/generated/models/Vote";
import { pointHref } from "../paths";
import { publishedPoint } from "../published";
import type { VoteListing } from "../views/records/vote-record";
import { meetingReferenceSelect, pointRecordSelect } from "./point-record-select";
import { pageOf, type PageAsked, type RecordPage, toRecordPage } from "./record-page";
import { placeOf, toMeetingReference } from "./to-meeting-reference";
import { toVoteRecord } from "./to-point-record";
import { publicVotes, type VoteFilters } from "../votes/vote-filters";
import { voteWords, voteWordsSelect } from "../votes/vote-words";

/** With filters only the votes with names that fit them. */
export type VoteRecordsAsked = PageAsked & { filters?: VoteFilters };

/** Every recorded vote of published points, newest meeting first. */
export async function listVoteRecords({ filters, ...asked }: VoteRecordsAsked): Promise<RecordPage<VoteListing>> {
  const where: VoteWhereInput = filters === undefined ? { decision: { point: publishedPoint } } : publicVotes(filters);
  const [total, rows] = await Promise.all([
    database.vote.count({ where }),
    database.vote.findMany({
      where,
      orderBy: [
        { decision: { point: { revision: { meeting: { date: "desc" } } } } },
        { decision: { point: { revisionId: "desc" } } },
        { decision: { point: { order: "asc" } } },
        { order: "asc" },
      ],
      ...pageOf(asked),
      select: {
        ...pointRecordSelect.decision.select.votes.select,
        decision: { select: { ...voteWordsSelect, point: { select: pointSelect } } },
      },
    }),
  ]);
  const votes = rows.map((row): VoteListing => {
    const { key, number, title, slug, case: treated, revision } = row.decision.point;
    const place = placeOf(revision.meeting);
    const point = { id: key, url: pointHref(place, slug), number, title, caseNumber: treated?.number ?? null };
    return {
      ...toVoteRecord(row, { key, words: voteWords(row, row.decision), place }),
      point,
      meeting: toMeetingReference(revision.meeting),
    };
  });
  return toRecordPage(votes, total, asked);
}

const pointSelect = {
  ...voteWordsSelect.point.select,
  key: true,
  number: true,
  title: true,
  slug: true,
  case: { select: { number: true } },
  revision: { select: { meeting: { select: meetingReferenceSelect } } },
} as const;
