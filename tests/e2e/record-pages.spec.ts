import { downloadTables } from "@/lib/opendata/download/download-tables";
import { agreementText } from "@/lib/text/agreement";
import { caseText } from "@/lib/text/case";
import { partyText } from "@/lib/text/party-page";
import { personText } from "@/lib/text/person";
import { pointText } from "@/lib/text/point";
import { topicText } from "@/lib/text/topic";
import { voteListText } from "@/lib/text/vote-list";
import { expectAccessible, expectAccessibleInDark } from "./support/expect-accessible";
import { expect, test } from "./support/portal-test";

// Of the example referater: a point whose amendment was lost by 2 to 5.
const amended = "/udvalg/social-og-sundhedsudvalget/2023-09-12/punkt-4";

for (const path of ["/afstemninger", "/sager", "/emner", "/personer", "/partier", "/personer/karla-strandby"]) {
  test(`everyone can read ${path}, in light and dark`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    await expectAccessible(page);
    await expectAccessibleInDark(page);
  });
}

test("a point leads to its case, its topic and everyone it names, and each of them leads back", async ({ page }) => {
  await page.goto(amended);
  const title = await page.getByRole("heading", { level: 1 }).innerText();
  const facts = page.getByRole("region", { name: pointText.case });

  await facts.locator("a[href^='/sager/']").click();
  await expect(page.getByRole("region", { name: caseText.course }).getByRole("link", { name: title })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("complementary", { name: caseText.about }).locator("a[href^='/emner/']").first().click();
  await expect(page.getByRole("region", { name: topicText.list }).getByRole("link", { name: title })).toBeVisible();
  await expectAccessible(page);

  await page.goto(amended);
  await page
    .getByRole("row", { name: /Karla Strandby/ })
    .getByRole("link", { name: "Karla Strandby" })
    .click();
  await expect(page.getByRole("heading", { level: 1, name: "Karla Strandby" })).toBeVisible();
  await page
    .getByRole("table", { name: personText.votes.caption("Karla Strandby") })
    .getByRole("link", { name: title })
    .first()
    .click();
  await expect(page).toHaveURL(new RegExp(`${amended}$`));
});

test("a case opens what was recommended and decided, word for word", async ({ page }) => {
  await page.goto(amended);
  await page.getByRole("region", { name: pointText.case }).locator("a[href^='/sager/']").click();
  const details = page.locator(".timeline details").first();
  await details.locator("summary").click();
  await expect(details).toContainText(caseText.recommendation);
  await expect(details.getByRole("link").first()).toHaveAttribute("href", /\/kilde#L\d+$/);
});

test("the votes can be narrowed without a script, and every choice has an address", async ({ page }) => {
  await page.goto("/afstemninger");
  const all = await page.locator(".vote-entry").count();
  await page.getByLabel(voteListText.filters.result).selectOption({ label: voteListText.filters.results.lost });
  await page.getByRole("button", { name: voteListText.filters.apply, exact: true }).click();
  await expect(page).toHaveURL(/resultat=forkastet/);
  // With a script the address changes before the list does.
  await expect(async () => {
    const lost = await page.locator(".vote-entry").count();
    expect(lost).toBeGreaterThan(0);
    expect(lost).toBeLessThan(all);
  }).toPass();
  await expect(page.getByLabel(voteListText.filters.result)).toHaveValue("forkastet");
  await page.goto("/afstemninger?aar=1999");
  await expect(page.getByText(voteListText.nothing)).toBeVisible();
});

test("the tables of who voted the same have rows of one height, and scroll in their own frame", async ({ page }) => {
  await page.goto("/afstemninger");
  await expect(page.getByText(agreementText.warning)).toBeVisible();
  for (const table of await page.locator(".matrix").all()) {
    const heights = await table
      .locator("tbody tr")
      .evaluateAll((rows) => rows.map((row) => Math.round(row.getBoundingClientRect().height)));
    expect(heights.length).toBeGreaterThan(1);
    expect(new Set(heights).size).toBe(1);
  }
  await page.setViewportSize({ width: 320, height: 700 });
  const frame = page.getByRole("region", { name: agreementText.persons });
  const name = frame.getByRole("rowheader").first();
  const before = await name.boundingBox();
  await frame.evaluate((element) => element.scrollTo({ left: 200 }));
  // The name sticks to the frame's edge, past the two pixels that part the cells.
  const moved = (before?.x ?? 0) - ((await name.boundingBox())?.x ?? Number.NaN);
  expect(moved).toBeGreaterThanOrEqual(0);
  expect(moved).toBeLessThanOrEqual(2);
  await expectAccessible(page);
});

test("votes and agreement can be taken along as CSV, with a line for each ballot and each pair", async ({ page, request }) => {
  await page.goto("/afstemninger");
  for (const { name, columns } of [
    { name: voteListText.csv, columns: downloadTables["ballots.csv"].columns.length },
    { name: agreementText.csv, columns: 5 },
  ]) {
    const answer = await request.get((await page.getByRole("link", { name, exact: true }).getAttribute("href")) ?? "");
    expect(answer.headers()["content-type"]).toContain("text/csv");
    const [head = "", ...rows] = (await answer.text()).trim().split("\r\n");
    expect(head.split(",")).toHaveLength(columns);
    expect(rows.length).toBeGreaterThan(5);
  }
});

test("a party's page lists its people and their votes", async ({ page }) => {
  await page.goto("/partier");
  await page.getByRole("table", { name: partyText.caption }).getByRole("link").first().click();
  await expect(page.getByRole("table", { name: partyText.members.caption })).toBeVisible();
  await expect(page.getByRole("table", { name: partyText.votes.caption })).toBeVisible();
  await expectAccessible(page);
});

test("an address that is none is a missing page", async ({ page }) => {
  for (const path of [
    "/sager/findes-ikke",
    "/personer/ingen",
    "/personer/Karla",
    "/partier/q",
    "/emner/99",
    "/emner/27.3",
    "/emner/27.03.00.1",
  ]) {
    const response = await page.goto(path);
    expect(response?.status(), path).toBe(404);
  }
});
