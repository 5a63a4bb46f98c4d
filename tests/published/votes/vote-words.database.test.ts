import { beforeEach, describe, expect, it } from "vitest";
import { getCollection } from "@/lib/published/get-collection";
import { getMeeting } from "@/lib/published/get-meeting";
import { getPoint } from "@/lib/published/get-point";
import { listDividedPoints } from "@/lib/published/list-divided-points";
import { listMeetings } from "@/lib/published/list-meetings";
import { listPointRecords } from "@/lib/published/records/list-point-records";
import { listVoteRecords } from "@/lib/published/records/list-vote-records";
import { getAgreement } from "@/lib/published/votes/get-agreement";
import { listVoteChoices } from "@/lib/published/votes/list-vote-choices";
import { listVotes } from "@/lib/published/votes/list-votes";
import { voteWords } from "@/lib/published/votes/vote-words";
import { emptyDatabase } from "@/tests/support/empty-database";
import { publishReferat } from "@/tests/support/publish-referat";
import { referatText } from "@/tests/support/referat-text";

const page = { page: 1, pageSize: 50 };
const named =
  "Ida Strøm (V) og Bo Lund (C) stemmer for ændringsforslaget.\n\nUffe Krog (Ø) stemmer imod ændringsforslaget.\n\nÆndringsforslaget vedtages.";
const unnamed =
  "Uffe Krog (Ø) stemmer imod indstillingen.\n\nDe øvrige medlemmer stemmer for indstillingen.\n\nHavneudvalget godkender indstillingen.";

/** Whether each vote of the one point is fully named, by every way to it. */
async function completeEverywhere(): Promise<boolean[][]> {
  const [point, meeting] = [await getPoint("havneudvalget", "2024-03-05", "punkt-1"), await getMeeting("havneudvalget", "2024-03-05")];
  if (point?.state !== "published" || meeting?.state !== "published") throw new Error("The point is public.");
  const records = (await listPointRecords(page)).data;
  return [
    (point.point.decision?.votes ?? []).map(({ complete }) => complete),
    point.point.tallies.map(({ complete }) => complete),
    meeting.meeting.points.flatMap(({ tallies }) => tallies.map(({ complete }) => complete)),
    (await listVotes()).votes.map(({ complete }) => complete),
    (await listVoteRecords(page)).data.map(({ complete }) => complete),
    records.flatMap(({ decision }) => (decision?.votes ?? []).map(({ complete }) => complete)),
  ];
}

beforeEach(emptyDatabase);

describe("whether a vote names everybody", () => {
  it("is the same wherever the vote is shown, and one vote's words say nothing of another", async () => {
    await publishReferat(referatText({ points: [{ title: "Nye bænke", decision: `${named}\n\n${unnamed}` }] }));
    expect(await completeEverywhere()).toEqual(Array.from({ length: 6 }, () => [true, false]));
    expect((await getAgreement()).votes).toBe(1);
    expect((await listDividedPoints(5)).map(({ tally }) => tally.complete)).toEqual([false]);
    const meeting = await getMeeting("havneudvalget", "2024-03-05");
    expect(meeting?.state === "published" && meeting.meeting.attendance.voters.map(({ name }) => name)).toEqual([
      "Ida Strøm",
      "Bo Lund",
      "Uffe Krog",
    ]);
  });

  it("is doubted everywhere where the rest of the decision counts voters", async () => {
    const counted =
      "Ida Strøm (V) og Bo Lund (C) stemmer for indstillingen.\n\nUffe Krog (Ø) stemmer imod indstillingen.\n\nHavneudvalget godkender indstillingen med 2 stemmer mod 1.";
    await publishReferat(referatText({ points: [{ title: "Nye bænke", decision: counted }] }));
    for (const complete of await completeEverywhere()) expect(complete).toEqual([false]);
    expect((await getAgreement()).votes).toBe(0);
  });
});

describe("the words of a vote", () => {
  const block = (line: number, text: string) => ({ type: "paragraph", line, endLine: line, page: null, text });
  const blocks = [block(1, "Først."), block(2, "Fra."), block(3, "Imellem."), block(4, "Til."), block(5, "Sidst.")];
  const [first, second] = [
    { line: 2, endLine: 2 },
    { line: 4, endLine: 4 },
  ];
  const decision = (votes: { line: number; endLine: number }[]) => ({ text: "Det hele.", votes, point: { sections: [{ blocks }] } });

  it("are all but those of the other votes", () => {
    expect(voteWords(first, decision([first, second]))).toBe("Først. Fra. Imellem. Sidst.");
    expect(voteWords(second, decision([first, second]))).toBe("Først. Imellem. Til. Sidst.");
  });

  it("are the whole decision where there is one vote, or its lines are not found", () => {
    expect(voteWords(first, decision([first]))).toBe("Det hele.");
    expect(voteWords({ line: 9, endLine: 9 }, decision([first, { line: 9, endLine: 9 }]))).toBe("Det hele.");
  });
});

it("a vote printed without a single name is on no page of votes and in none of its counts, but in the open data", async () => {
  await publishReferat(
    referatText({ points: [{ title: "Nye bænke", decision: "Havneudvalget godkender indstillingen med 4 stemmer mod 3." }] }),
  );
  await publishReferat(referatText({ date: "02-04-2025", points: [{ title: "Nye træer", decision: unnamed }] }));
  const [votes, collection, meetings] = [await listVotes(), await getCollection(), await listMeetings({})];
  expect([votes.total, votes.votes.length, collection.votes]).toEqual([1, 1, 1]);
  expect((await listVoteChoices()).years).toEqual([2025]);
  expect(meetings.meetings.map((meeting) => meeting.votes)).toEqual([1, 0]);
  expect((await listVoteRecords(page)).data).toMatchObject([{ complete: false }, { complete: false, ballots: [] }]);
});
