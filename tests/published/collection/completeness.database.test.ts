import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/lib/database/database";
import { withdrawMeeting, withdrawPoint } from "@/lib/desk/withdraw";
import { findGaps, findMissingNumbers } from "@/lib/published/collection/find-gaps";
import { getCompleteness } from "@/lib/published/collection/get-completeness";
import { getCalendar } from "@/lib/published/get-calendar";
import { emptyDatabase } from "@/tests/support/empty-database";
import { publishReferat } from "@/tests/support/publish-referat";
import { referatText } from "@/tests/support/referat-text";

const commandLine = { kind: "commandLine" } as const;

beforeEach(emptyDatabase);

describe("getCompleteness", () => {
  it("tells of long stretches, skipped numbers and points without a decision", async () => {
    await publishReferat(referatText({ date: "05-03-2024", points: [{ title: "Nye bænke" }, { number: 3, title: "Støj fra havnen" }] }));
    const autumn = referatText({ date: "05-09-2024", points: [{ title: "Skilte" }, { title: "Lys på molen" }] });
    await publishReferat(autumn.replace(/Beslutning\n\n[^\n]*$/u, ""));
    const { committees, meetings, points } = await getCompleteness();
    expect({ meetings, points }).toEqual({ meetings: 2, points: 4 });
    expect(committees).toMatchObject([
      {
        name: "Havneudvalget",
        withoutDecision: 1,
        gaps: [{ from: "2024-03-05", to: "2024-09-05", days: 184 }],
        missingNumbers: [{ date: "2024-03-05", numbers: [2] }],
      },
    ]);
  });

  it("counts a withdrawn point as withdrawn, not as missing, and knows nothing of drafts and withdrawn meetings", async () => {
    await publishReferat(referatText({ points: [{ title: "Nye bænke" }, { title: "Støj fra havnen" }] }));
    const { key } = await database.agendaPoint.findFirstOrThrow({ where: { slug: "punkt-1" }, select: { key: true } });
    await withdrawPoint(key, "Indeholdt personoplysninger.", commandLine);
    await publishReferat(referatText({ date: "02-04-2024" }), { publish: false });
    const { meetingId } = await publishReferat(referatText({ date: "07-05-2024" }));
    await withdrawMeeting(meetingId, "Fejl i filen.", commandLine);
    expect((await getCompleteness()).committees).toMatchObject([
      { meetings: 1, points: 1, withdrawnPoints: 1, missingNumbers: [], gaps: [] },
    ]);
  });
});

describe("open doubts", () => {
  const doubtful = { title: "Nye bænke", decision: "Havneudvalget ser på havnen." };

  it("lead to the point and the line that they are about, newest meeting first", async () => {
    await publishReferat(referatText({ points: [{ title: "Støj fra havnen" }, doubtful] }));
    await publishReferat(referatText({ date: "02-04-2024", points: [doubtful] }));
    const [committee] = (await getCompleteness()).committees;
    expect(committee?.doubts.map(({ date, point, href }) => [date, point, href])).toEqual([
      ["2024-04-02", 1, "/udvalg/havneudvalget/2024-04-02/punkt-1"],
      ["2024-03-05", 2, "/udvalg/havneudvalget/2024-03-05/punkt-2"],
    ]);
    expect(committee?.doubts.map(({ lines }) => lines.map(({ href }) => href))).toEqual([
      [expect.stringMatching(/2024-04-02\/kilde#L\d+$/)],
      [expect.stringMatching(/2024-03-05\/kilde#L\d+$/)],
    ]);
    expect(committee?.openDoubts).toBe(2);
  });

  it("are nobody's any more where their point is withdrawn", async () => {
    await publishReferat(referatText({ points: [{ title: "Støj fra havnen" }, doubtful] }));
    const { key } = await database.agendaPoint.findFirstOrThrow({ where: { slug: "punkt-2" }, select: { key: true } });
    await withdrawPoint(key, "Indeholdt personoplysninger.", commandLine);
    expect((await getCompleteness()).committees).toMatchObject([{ openDoubts: 0, doubts: [] }]);
  });
});

describe("getCalendar", () => {
  it("shows the year asked for, the newest otherwise, and only what is published", async () => {
    await publishReferat(referatText({ date: "05-03-2024" }));
    await publishReferat(referatText({ date: "07-03-2023" }));
    await publishReferat(referatText({ date: "04-03-2025" }), { publish: false });
    const years = [
      { year: 2024, meetings: 1 },
      { year: 2023, meetings: 1 },
    ];
    expect(await getCalendar(null)).toMatchObject({ year: 2024, years, meetings: [{ date: "2024-03-05", time: "16:00" }] });
    expect(await getCalendar(2023)).toMatchObject({ year: 2023, meetings: [{ date: "2023-03-07" }] });
    expect(await getCalendar(2025)).toMatchObject({ year: 2024 });
  });

  it("is nothing where nothing is published", async () => {
    expect(await getCalendar(null)).toBeNull();
  });
});

describe("what is missing", () => {
  it("is a stretch longer than a quarter of a year, whatever order the dates come in", () => {
    expect(findGaps(["2024-06-01", "2024-01-01", "2024-04-02"])).toEqual([]);
    expect(findGaps(["2024-04-03", "2024-01-01"])).toEqual([{ from: "2024-01-01", to: "2024-04-03", days: 93 }]);
    expect(findGaps([])).toEqual([]);
  });

  it("is every number between the lowest and the highest that is not there", () => {
    expect(findMissingNumbers([4, 1, 1])).toEqual([2, 3]);
    expect(findMissingNumbers([14, 11, 12])).toEqual([13]);
    expect(findMissingNumbers([])).toEqual([]);
  });
});
