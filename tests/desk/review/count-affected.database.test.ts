import { beforeEach, describe, expect, it } from "vitest";
import { countAffected } from "@/lib/desk/review/count-affected";
import { withdrawMeeting } from "@/lib/desk/withdraw";
import { emptyDatabase } from "@/tests/support/empty-database";
import { referatText } from "@/tests/support/referat-text";
import { commandLine, takeIn } from "@/tests/support/take-in";

beforeEach(emptyDatabase);

const bench = { title: "Nye bænke", caseNumber: "05.01.00-G01-1-24" };
const pier = { title: "Ny mole", caseNumber: "05.01.00-G01-2-24" };

describe("what publishing touches elsewhere", () => {
  it("is the cases that other public meetings have too, and those meetings", async () => {
    const february = await takeIn(referatText({ date: "06-02-2024", points: [bench, pier] }), { publish: true });
    await takeIn(referatText({ date: "13-02-2024", points: [bench] }), { publish: true });
    await takeIn(referatText({ date: "20-02-2024", points: [pier] }));
    const { revisionId, meetingId } = await takeIn(referatText({ points: [bench] }));
    expect(await countAffected(revisionId, meetingId)).toEqual({ cases: 1, meetings: 2 });
    await withdrawMeeting(february.meetingId, "Grund.", commandLine);
    expect(await countAffected(revisionId, meetingId)).toEqual({ cases: 1, meetings: 1 });
  });

  it("is nothing where no other meeting has its cases", async () => {
    const { revisionId, meetingId } = await takeIn(referatText({ points: [bench] }), { publish: true });
    expect(await countAffected(revisionId, meetingId)).toEqual({ cases: 0, meetings: 0 });
  });
});
