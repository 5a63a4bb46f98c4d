import type { Page } from "@playwright/test";
import { z } from "zod";
import { committeeText } from "@/lib/text/committee";
import { searchText } from "@/lib/text/search";
import { expectAccessible } from "./support/expect-accessible";
import { expect, test } from "./support/portal-test";

test("a point is found by its title, and the passage leads to its line", async ({ page }) => {
  await page.goto("/soeg");
  const title = await page.locator(".hit__title").first().innerText();

  await page.locator("input[type=search]").filter({ visible: true }).fill(`»${title}«`);
  await page.getByRole("main").getByRole("button", { name: "Søg" }).click();
  await expect(page).toHaveURL(/\/soeg\?q=/);
  await expect(page.locator(".hit__title").first()).toHaveText(title);
  await expect(page.locator(".hit__title mark").first()).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("link", { name: title }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
});

test("a passage leads to its line in the source", async ({ page }) => {
  await page.goto("/soeg?q=udvalget");
  const link = page.locator(".hit__meta a").first();
  const address = new URL((await link.getAttribute("href")) ?? "", page.url());
  await link.click();
  await expect(page.locator(address.hash)).toBeInViewport();
});

test("a filter leaves as many points as it says, and can be taken away again", async ({ page }) => {
  await page.goto("/soeg");
  await openFilters(page);
  const choice = page.locator(".choice", { has: page.locator("input[name=udfald]") }).first();
  const count = Number(/\d+/.exec(await choice.locator(".choice__count").innerText())?.[0]);
  await choice.getByRole("checkbox").check();
  await page.getByRole("button", { name: searchText.filters.apply }).click();

  await expect(page.getByRole("heading", { name: searchText.results.filtered({ total: count, estimated: false }) })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("list", { name: searchText.filters.chosen }).getByRole("link").click();
  await expect(page).toHaveURL(/\/soeg$/);
});

test("a committee is searched from its own page, and a new query keeps what was chosen", async ({ page, request }) => {
  const { hits } = z.object({ hits: z.array(z.object({ url: z.string() })) }).parse(await (await request.get("/api/v1/search")).json());
  const [, , committee = ""] = hits[0]?.url.split("/") ?? [];
  await page.goto(`/udvalg/${committee}`);
  await page.getByRole("link", { name: committeeText.search }).click();
  await expect(page).toHaveURL(new RegExp(`/soeg\\?udvalg=${committee}$`, "u"));
  await page.getByRole("link", { name: searchText.sort.orders.oldest }).click();

  await page.getByRole("main").locator("input[type=search]").fill("qwxzqwxz");
  await page.getByRole("main").getByRole("button", { name: "Søg" }).click();
  await expect(page).toHaveURL(new RegExp(`/soeg\\?udvalg=${committee}&sort=aeldste&q=qwxzqwxz$`, "u"));
  await expect(page.locator(`input[name=udvalg][type=checkbox][value="${committee}"]`)).toBeChecked();
  await expectAccessible(page);
});

test("the order can be chosen and stands in the address", async ({ page }) => {
  await page.goto("/soeg");
  const dates = () => page.locator(".hit__meta time").evaluateAll((times) => times.map((time) => time.getAttribute("datetime")));
  const newestFirst = await dates();
  await page.getByRole("link", { name: searchText.sort.orders.oldest }).click();
  await expect(page).toHaveURL(/sort=aeldste/);
  const oldestFirst = await dates();
  expect(newestFirst).toEqual([...newestFirst].sort().reverse());
  expect(oldestFirst).toEqual([...oldestFirst].sort());
});

test("a search without hits says what was asked, what to try and what there is", async ({ page }) => {
  await page.goto("/soeg?q=qwxzqwxz&aar=1999");
  await expect(page.getByRole("heading", { name: searchText.none.with("qwxzqwxz") })).toBeVisible();
  await expect(page.getByRole("link", { name: searchText.none.withoutFilters })).toHaveAttribute("href", "/soeg?q=qwxzqwxz");
  await expect(page.getByRole("link", { name: searchText.none.list })).toBeVisible();
  await expectAccessible(page);
});

test("no query breaks the page, and none is shown as anything but text", async ({ page }) => {
  for (const query of ["<script>document.title='x'</script>", "'\"&|!():*", "\u0000", "x".repeat(3000), "og"]) {
    const response = await page.goto(`/soeg?q=${encodeURIComponent(query)}&side=zz&udfald=zz`);
    expect(response?.status(), query).toBe(200);
    await expect(page).toHaveTitle(/Referatportalen$/);
  }
});

test("the API answers the same search, and says what is wrong with a bad one", async ({ request, page }) => {
  await page.goto("/soeg?q=udvalget");
  const first = await page.locator(".hit__title a").first().getAttribute("href");
  const answer = await request.get("/api/v1/search?q=udvalget&page=1");
  expect(answer.status()).toBe(200);
  expect(await answer.json()).toMatchObject({
    query: "udvalget",
    page: 1,
    hits: expect.arrayContaining([expect.objectContaining({ url: first })]),
  });

  const refused = await request.get("/api/v1/search?page=0&udfald=zz");
  expect(refused.status()).toBe(400);
  const { errors } = z.object({ errors: z.array(z.object({ parameter: z.string() })) }).parse(await refused.json());
  expect(errors.map(({ parameter }) => parameter).sort()).toEqual(["page", "udfald"]);
});

test("what may be meant is listed while one types, and chosen by keyboard", async ({ page, javaScriptEnabled }) => {
  test.skip(!javaScriptEnabled, "needs a script");
  await page.goto("/soeg");
  const field = page.getByRole("main").getByRole("combobox");
  await field.pressSequentially("hjemmepl");
  const options = page.getByRole("main").getByRole("option");
  await expect(options.first()).toBeVisible();
  await expect(field).toHaveAttribute("aria-expanded", "true");
  await expectAccessible(page);

  await field.press("ArrowDown");
  await expect(options.first()).toHaveAttribute("aria-selected", "true");
  await field.press("Escape");
  await expect(options).toHaveCount(0);
  await expect(field).toHaveAttribute("aria-expanded", "false");

  await field.fill("");
  await field.pressSequentially("hjemmepl");
  await field.press("ArrowDown");
  await field.press("Enter");
  await expect(page).toHaveURL(/\/soeg\?q=/);
  await expect(page.locator(".hit__title").first()).toBeVisible();
});

test("a misspelt word is found, and the right one is offered", async ({ page }) => {
  await page.goto("/soeg?q=sygefravrær");
  await expect(page.getByRole("link", { name: "sygefravær", exact: true })).toBeVisible();
  await expect(page.locator(".hit__title").first()).toBeVisible();
  await expectAccessible(page);
});

test("a result can be cited: what was asked, what was found and when, and the address of the first page", async ({ page }) => {
  await page.goto("/soeg?q=udvalget&uenighed=afstemning&side=2");
  const summary = page.getByText(searchText.cite, { exact: true });
  await summary.click();
  const citation = page.locator("details", { has: summary }).getByRole("paragraph");
  await expect(citation).toContainText("Søgning i Referatportalen efter »udvalget« med 1 valgt filter: ");
  await expect(citation).toContainText(
    /punkt(?:er)? den \d+\. \p{L}+ \d{4} kl\. \d\d\.\d\d\. http.*\/soeg\?q=udvalget&uenighed=afstemning$/u,
  );
  await expectAccessible(page);

  await page.goto("/soeg?q=qwxzqwxz");
  await expect(page.getByText("efter »qwxzqwxz«: ingen punkter den ")).toBeAttached();
  await page.goto("/soeg?q=udvalget+qwxzqwxz");
  await expect(
    page.getByText(/efter »udvalget qwxzqwxz«: ingen punkter med alle ordene, \d+ punkt(?:er)? med nogle af dem den /u),
  ).toBeAttached();
});

test("a party among the filters is named, also on a phone", async ({ page }) => {
  await page.goto("/soeg");
  await openFilters(page);
  const party = page.locator(".choice", { has: page.locator("input[name=parti]") }).first();
  const name = await party.locator(".party-name__word").boundingBox();
  expect(name?.width).toBeGreaterThan(10);
});

test("a result can be taken as a file for a spreadsheet", async ({ request }) => {
  const answer = await request.get("/soeg/resultat.csv?q=hjemmepleje&uenighed=afstemning");
  expect(answer.headers()["content-type"]).toContain("text/csv");
  expect((await answer.text()).split("\r\n")[0]).toContain(searchText.csvColumns.join(","));
});

/** On a narrow screen the filters open by a link. */
async function openFilters(page: Page): Promise<void> {
  const open = page.getByRole("link", { name: searchText.filters.heading, exact: true });
  if (await open.isVisible()) await open.click();
}
