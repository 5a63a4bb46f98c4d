import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/lib/database/database";
import { withdrawPoint } from "@/lib/desk/withdraw";
import { saveSubjects } from "@/lib/kle/save-subjects";
import { getAddressState } from "@/lib/published/address-state";
import { getTopic } from "@/lib/published/topics/get-topic";
import { listTopics } from "@/lib/published/topics/list-topics";
import { emptyDatabase } from "@/tests/support/empty-database";
import { publishReferat } from "@/tests/support/publish-referat";
import { referatText } from "@/tests/support/referat-text";

beforeEach(async () => {
  await emptyDatabase();
  await saveSubjects([{ number: "05.01.00", title: "Veje i almindelighed" }]);
  await publishReferat(
    referatText({
      points: [
        { title: "Nye bænke", caseNumber: "05.01.00-G01-1-24" },
        { title: "Vejnavne", caseNumber: "05.01.99-G01-2-24" },
        { title: "Skoler", caseNumber: "17.02.00-A00-3-24" },
        { title: "Andet", caseNumber: "EMN-2025-003383" },
      ],
    }),
  );
  await publishReferat(referatText({ date: "01-04-2025", points: [{ title: "Flere bænke", caseNumber: "05.01.00-G01-1-24" }] }));
});

describe("topics", () => {
  it("count the points of each main group year by year, and say how many stand under none", async () => {
    const { topics, years, withoutTopic } = await listTopics();
    expect(topics.map(({ number, title, points, years: counts }) => [number, title, points, [...counts]])).toEqual([
      [
        "05",
        "Veje og trafik",
        3,
        [
          [2024, 2],
          [2025, 1],
        ],
      ],
      ["17", "Folkeskoleundervisning", 1, [[2024, 1]]],
    ]);
    expect([years, withoutTopic]).toEqual([[2025, 2024], 1]);
  });

  it("lead down to groups and subjects, and show a number that no list knows as it is", async () => {
    const group = await getTopic("05.01");
    expect(group).toMatchObject({ title: "Veje", points: 3, pages: 1, above: [{ number: "05", title: "Veje og trafik" }] });
    expect(group?.below.map(({ number, title, points }) => [number, title, points])).toEqual([
      ["05.01.00", "Veje i almindelighed", 2],
      ["05.01.99", null, 1],
    ]);
    expect(group?.entries.map(({ point, meeting }) => [meeting.date, point.title])).toEqual([
      ["2025-04-01", "Flere bænke"],
      ["2024-03-05", "Nye bænke"],
      ["2024-03-05", "Vejnavne"],
    ]);
    expect(await getTopic("05.01.99")).toMatchObject({ title: null, listed: true, points: 1, below: [] });
    expect((await getTopic("05", 2))?.entries).toEqual([]);
  });

  it("say so where no list was ever taken in, and keep the names of the main groups", async () => {
    await database.kleSubject.deleteMany();
    expect(await getTopic("05.01")).toMatchObject({ title: null, listed: false, above: [{ number: "05", title: "Veje og trafik" }] });
    expect(await getTopic("05")).toMatchObject({ title: "Veje og trafik", listed: false });
  });

  it("hold nothing that is withdrawn or unpublished, and vanish with their last point", async () => {
    await publishReferat(referatText({ date: "06-05-2025", points: [{ title: "Kladde", caseNumber: "29.01.00-G01-1-25" }] }), {
      publish: false,
    });
    const { key } = await database.agendaPoint.findFirstOrThrow({ where: { title: "Skoler" }, select: { key: true } });
    await withdrawPoint(key, "Personoplysninger.", { kind: "commandLine" });
    expect((await listTopics()).topics.map(({ number }) => number)).toEqual(["05"]);
    for (const number of ["17", "29", "17.02.00", "1", "05.0"]) {
      expect(await getTopic(number), number).toBeNull();
      expect(await getAddressState(`/emner/${number}`), number).toBe("missing");
    }
    expect(await getAddressState("/emner/05.01")).toBe("open");
  });
});
