import { beforeEach, expect, it } from "vitest";
import { database } from "@/lib/database/database";
import { withdrawPoint } from "@/lib/desk/withdraw";
import { getSearchExamples } from "@/lib/published/get-search-examples";
import { searchPoints } from "@/lib/search/search-points";
import { readSearchRequest } from "@/lib/search/search-request";
import { homeText } from "@/lib/text/home";
import { searchText } from "@/lib/text/search";
import { emptyDatabase } from "@/tests/support/empty-database";
import { publishReferat } from "@/tests/support/publish-referat";
import { referatText } from "@/tests/support/referat-text";

beforeEach(emptyDatabase);

it("there are none in an empty collection", async () => {
  expect(await getSearchExamples()).toBeNull();
});

it("they come from the most treated case of the newest meetings, and each of them finds something", async () => {
  const lamps = { title: "Udskiftning af gadelamper langs kysten", caseNumber: "05.01.00-G01-1-24" };
  await publishReferat(referatText({ points: [lamps] }));
  await publishReferat(
    referatText({ date: "02-04-2024", points: [{ title: "Kollektiv trafik", caseNumber: "13.05.00-G01-9-24" }, lamps] }),
  );
  const examples = await getSearchExamples();
  expect(examples).toMatchObject({
    word: "udskiftning",
    second: "gadelamper",
    other: "kollektiv",
    phrase: "gadelamper langs",
    caseNumber: "05.01.00-G01-1-24",
    committee: "havneudvalget",
    topic: "05",
    party: null,
  });
  if (!examples) return;
  const written = [...searchText.help.rows(examples).map(({ example }) => example), ...homeText.samples(examples)];
  expect(written.length).toBeGreaterThan(10);
  for (const example of written) {
    const { total, widened } = await searchPoints(readSearchRequest(new URLSearchParams({ q: example })));
    expect([total > 0, widened], example).toEqual([true, false]);
  }
});

it("the first is of a title with two words to search for, where there is one", async () => {
  const half = { title: "Drifts- og anlægsudgifter", caseNumber: "05.01.00-G01-1-24" };
  const whole = { title: "Styring af det specialiserede socialområde", caseNumber: "05.01.00-G01-1-24" };
  await publishReferat(referatText({ points: [half, whole] }));
  expect(await getSearchExamples()).toMatchObject({
    word: "specialiserede",
    second: "socialområde",
    other: "anlægsudgifter",
    phrase: "specialiserede socialområde",
  });
});

it("nothing is drawn from what is withdrawn", async () => {
  await publishReferat(referatText({ points: [{ title: "Hemmelighedsfuld sag" }, { title: "Kollektiv trafik" }] }));
  const { key } = await database.agendaPoint.findFirstOrThrow({ where: { order: 0 }, select: { key: true } });
  await withdrawPoint(key, "Personoplysninger.", { kind: "commandLine" });
  expect(await getSearchExamples()).toMatchObject({ word: "kollektiv", second: "trafik", caseNumber: "05.01.00-G01-2-24" });
});
