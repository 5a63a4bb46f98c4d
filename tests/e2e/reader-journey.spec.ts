import { pointText } from "@/lib/text/point";
import { shellText } from "@/lib/text/shell";
import { expectAccessible, expectAccessibleInDark } from "./support/expect-accessible";
import { expect, test } from "./support/portal-test";

const meeting = "/udvalg/social-og-sundhedsudvalget/2023-09-12";

test("from the front page to the meeting, the point, its line in the source, and back by search", async ({ page }) => {
  await page.goto("/");
  await expectAccessible(page);
  await page.getByRole("table").last().getByRole("link", { name: "12. september 2023" }).click();

  await expect(page.getByRole("heading", { level: 1, name: "Tirsdag den 12. september 2023" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Takster for madservice 2024" }).click();

  await expect(page.getByRole("region", { name: pointText.ruling })).toContainText("Anbefalet til byrådet, med tilføjelse");
  await expectAccessible(page);
  const caseNumber = await page
    .getByText(/^\d\d\.\d\d\.\d\d-\S+$/)
    .first()
    .innerText();
  await page.locator(".ruling__sentence").getByRole("link").press("Enter");

  await expect(page.locator("li:target")).toBeInViewport();
  await expect(page.locator("li:target")).toContainText("anbefaler indstillingen med tilføjelse");
  await expectAccessible(page);

  await page.goto(`/soeg?q=${encodeURIComponent(caseNumber)}`);
  await expect(page.getByRole("link", { name: "Takster for madservice 2024" })).toBeVisible();
  await expectAccessible(page);
});

test("a meeting says first what was decided, and holds its points in order", async ({ page }) => {
  await page.goto(meeting);
  const counts = page.locator("main").getByText("anbefalet til byrådet", { exact: false }).first();
  const agenda = page.locator("[data-point-link]");
  await expect(counts).toBeVisible();
  await expect(agenda).toHaveCount(9);
  expect((await counts.boundingBox())?.y).toBeLessThan((await agenda.first().boundingBox())?.y ?? 0);
  const hrefs = await agenda.evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  expect(hrefs).toEqual(Array.from({ length: 9 }, (_, index) => `${meeting}/punkt-${index + 1}`));
});

test("a committee shows its meetings and its outcomes, in light and dark", async ({ page }) => {
  await page.goto("/udvalg");
  await expectAccessible(page);
  await page.getByRole("link", { name: "Social- og Sundhedsudvalget" }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: /Social- og Sundhedsudvalget/ })).toBeVisible();
  await expectAccessible(page);
  await expectAccessibleInDark(page);
});

test("all meetings can be read as a list, year by year", async ({ page }) => {
  await page.goto("/moeder");
  await expectAccessible(page);
  const main = page.locator("main");
  await expect(main.locator(`a[href^="/udvalg/"][href*="/20"]`)).not.toHaveCount(0);
  for (const year of ["2025", "2024", "2023"]) await expect(main.getByText(year, { exact: false }).first()).toBeVisible();
});

test("nothing is cut off on the narrowest screen", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const address of ["/", "/moeder", "/udvalg", meeting, `${meeting}/punkt-4`, `${meeting}/kilde`, "/soeg?q=budget", "/om"]) {
    await page.goto(address);
    const { scroll, window } = await page.evaluate(() => ({ scroll: document.documentElement.scrollWidth, window: innerWidth }));
    expect(scroll, address).toBeLessThanOrEqual(window);
  }
});

test("a search begins in the header of any page", async ({ page }) => {
  await page.goto(`${meeting}/kilde`);
  const field = page.getByRole("banner").locator("input[type=search]");
  const link = page.getByRole("banner").getByRole("link", { name: shellText.search, exact: true }).filter({ visible: true });
  // On a narrow screen the header holds a link to the search page instead of the field.
  if (!(await field.isVisible())) await link.first().click();
  const form = page.locator("input[type=search]").filter({ visible: true }).first();
  await form.fill("madservice");
  await form.press("Enter");
  await expect(page).toHaveURL(/\/soeg\?.*q=madservice/);
  await expect(page.getByRole("link", { name: "Takster for madservice 2024" })).toBeVisible();
});
