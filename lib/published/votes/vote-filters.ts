import type { VoteWhereInput } from "@/lib/database/generated/models/Vote";
import { notWithdrawn, publishedMeeting } from "../published";

/** `committee` and `municipality` are slugs, `party` a printed letter, `personId` one who voted, `carried` what became of what was voted on. What is left out does not matter. */
export type VoteFilters = {
  committee?: string | undefined;
  municipality?: string | undefined;
  year?: number | undefined;
  party?: string | undefined;
  personId?: string | undefined;
  carried?: boolean | undefined;
};

/** A vote of which the minutes say what somebody voted, as all pages of votes and all counts of them mean it. */
export const namedVote = { ballots: { some: {} } } satisfies VoteWhereInput;

/** The public votes with names that fit some filters; all of them where there are none. */
export function publicVotes({ committee, municipality, year, party, personId, carried }: VoteFilters = {}): VoteWhereInput {
  const meeting = {
    ...publishedMeeting,
    committee: {
      ...(committee === undefined ? {} : { slug: committee }),
      ...(municipality === undefined ? {} : { municipality: { slug: municipality } }),
    },
    ...(year === undefined ? {} : { date: { gte: newYear(year), lt: newYear(year + 1) } }),
  };
  return {
    decision: { point: { revision: { currentOf: { is: meeting } }, identity: notWithdrawn } },
    AND: [
      party === undefined ? namedVote : { ballots: { some: { party } } },
      ...(personId === undefined ? [] : [{ ballots: { some: { personId } } }]),
    ],
    ...(carried === undefined ? {} : { carried }),
  };
}

function newYear(year: number): Date {
  return new Date(Date.UTC(year, 0, 1));
}
