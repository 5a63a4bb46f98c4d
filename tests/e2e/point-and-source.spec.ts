import { createHash } from "node:crypto";
import { formatDate } from "@/lib/danish/format-date";
import { pointText } from "@/lib/text/point";
import { sourceText } from "@/lib/text/source";
import { voteText } from "@/lib/text/vote";
import { expectAccessible, expectAccessibleInDark } from "./support/expect-accessible";
import { expect, test } from "./support/portal-test";

// Of the example referater: a point with an amendment that was lost by vote, and one with a table of seven columns.
const meeting = "/udvalg/social-og-sundhedsudvalget/2023-09-12";
const amended = `${meeting}/punkt-4`;
const tabular = "/udvalg/social-og-sundhedsudvalget/2023-01-17/punkt-5";

test("a point opens with its ruling, and everyone can read it in light and dark", async ({ page }) => {
  await page.goto(amended);
  const ruling = page.getByRole("region", { name: pointText.ruling });
  await expect(ruling).toContainText(pointText.amendmentRejected);
  await expect(ruling.getByRole("img", { name: "2 for, 5 imod" })).toBeVisible();
  const [rulingBox, headingBox] = await Promise.all([ruling.boundingBox(), page.getByRole("heading", { level: 2 }).first().boundingBox()]);
  expect(rulingBox?.y).toBeLessThan(headingBox?.y ?? 0);
  await expectAccessible(page);
  await expectAccessibleInDark(page);
});

test("the decision is told in steps, and the vote names everyone once", async ({ page }) => {
  await page.goto(amended);
  const steps = page.locator(".steps > li");
  await expect(page.getByText(pointText.steps(await steps.count()))).toBeVisible();
  await expect(steps.first()).toContainText(pointText.rejected);
  await expect(steps.first().locator("blockquote")).toBeVisible();

  const record = page.getByRole("table", { name: voteText.caption });
  await expect(record.getByRole("rowheader")).toHaveCount(7);
  await expect(record.getByRole("row", { name: /Karla Strandby/ })).toContainText(voteText.choice.for);
  await expect(page.locator(".seats .seat--against")).toHaveCount(5);
});

test("»Vis i kilden« opens the very lines, and leads to the same line of the whole source", async ({ page }) => {
  await page.goto(amended);
  const excerpt = page.locator("details", { hasText: sourceText.show }).last();
  await excerpt.locator("summary").click();
  const line = excerpt.locator("li").first();
  const [number, text] = [await line.locator(".line-number").innerText(), await line.locator("span").last().innerText()];

  await excerpt.getByRole("link", { name: sourceText.whole }).click();
  await expect(page).toHaveURL(new RegExp(`/kilde#L${number}$`));
  const target = page.locator(`#L${number}`);
  await expect(target).toBeInViewport();
  await expect(target.locator("span").first()).toHaveText(text);
  await expect(page.locator("li:target")).toHaveCount(1);
});

test("the sentence of the ruling stands at the line it names", async ({ page }) => {
  await page.goto(amended);
  const sentence = page.locator(".ruling__sentence");
  const printed = (await sentence.innerText()).split(sourceText.show)[0]?.trim() ?? "";
  await sentence.getByRole("link").press("Enter");
  const line = page.locator("li:target");
  await expect(line).toBeInViewport();
  expect(printed).toContain((await line.locator("span").first().innerText()).trim());
});

test("the source can be read by everyone, leads back to its points, and hands out the file itself", async ({ page, request }) => {
  await page.goto(`${meeting}/kilde`);
  await expect(page.getByRole("heading", { level: 1, name: sourceText.heading(formatDate("2023-09-12")) })).toBeVisible();
  await expectAccessible(page);

  const original = await request.get((await page.getByRole("link", { name: sourceText.download }).getAttribute("href")) ?? "");
  expect(original.headers()).toMatchObject({ "content-type": "text/plain; charset=utf-8", "x-content-type-options": "nosniff" });
  expect(original.headers()["content-disposition"]).toMatch(/^attachment; filename="/);
  const file = await original.text();
  expect(file.split("\n").filter((line) => line.trim() !== "")).toHaveLength(await page.locator(".source-text li").count());

  await page.getByRole("link", { name: sourceText.readPoint(4) }).click();
  await expect(page).toHaveURL(new RegExp(`${amended}$`));
});

test("a wide table scrolls within its own frame, by keyboard too", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(tabular);
  const frame = page.getByRole("region", { name: /^Tabel/ }).first();
  const { inner, outer } = await frame.evaluate(({ scrollWidth, clientWidth }) => ({ inner: scrollWidth, outer: clientWidth }));
  expect(inner).toBeGreaterThan(outer);

  const firstHeader = frame.getByRole("rowheader").first();
  const before = await firstHeader.boundingBox();
  await frame.focus();
  await frame.evaluate((element) => element.scrollTo({ left: 200 }));
  expect((await firstHeader.boundingBox())?.x).toBeCloseTo(before?.x ?? 0, 0);
  await expectAccessible(page);
});

test("the parts of a point can be reached, and so can the points beside it", async ({ page }) => {
  await page.goto(amended);
  await page.getByRole("navigation", { name: pointText.onThisPage }).getByRole("link", { name: pointText.case }).click();
  await expect(page.getByRole("heading", { name: pointText.case })).toBeInViewport();

  await page.getByRole("navigation", { name: pointText.neighbours }).getByRole("link").last().click();
  await expect(page).toHaveURL(new RegExp(`${meeting}/punkt-5$`));
});

test("an address that is none is a missing page", async ({ page }) => {
  for (const path of [
    `${meeting}/punkt-99`,
    `${meeting}/punkt-4%00`,
    `${meeting}/PUNKT-4`,
    "/udvalg/social-og-sundhedsudvalget/i-morgen/kilde",
  ]) {
    const response = await page.goto(path);
    expect(response?.status(), path).toBe(404);
  }
});

test("a point can be cited: what it is, where it stands, and the file it was read from", async ({ page, request }) => {
  await page.goto(amended);
  await page.getByText(pointText.cite).click();
  const citation = page.locator("details", { hasText: pointText.cite }).locator("p");
  await expect(citation).toContainText(amended);
  const fingerprint = /[0-9a-f]{64}/.exec(await citation.innerText())?.[0] ?? "";
  const file = await (await request.get(`${meeting}/kilde/original`)).body();
  expect(createHash("sha256").update(file).digest("hex")).toBe(fingerprint);
});

test("every paragraph has an address of its own", async ({ page }) => {
  await page.goto(amended);
  const last = page.locator(".lines > .line").last();
  const id = await last.getAttribute("id");
  await page.goto(`${amended}#${id}`);
  await expect(last).toBeInViewport();
});
