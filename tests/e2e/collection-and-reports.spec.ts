import { aboutText } from "@/lib/text/about";
import { calendarText } from "@/lib/text/calendar";
import { reportText } from "@/lib/text/report";
import { askDatabase } from "./support/desk-user";
import { expectAccessible, expectAccessibleInDark } from "./support/expect-accessible";
import { expect, test } from "./support/portal-test";

const pages = [
  "/samlingen",
  "/aendringer",
  "/kalender",
  "/ordliste",
  "/om",
  "/om/tilgaengelighed",
  "/om/meld-fejl",
  "/udvalg/social-og-sundhedsudvalget",
  "/udvalg/social-og-sundhedsudvalget/2023-09-12/punkt-4",
];
const { error } = reportText.forms;

for (const path of pages) {
  test(`${path} can be read by everyone, in light and dark`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    await expectAccessible(page);
    await expectAccessibleInDark(page);
  });
}

test("a report that lacks something comes back as typed, and then reaches the secretariat", async ({ page, javaScriptEnabled }, {
  project,
}) => {
  await page.setExtraHTTPHeaders({ "x-forwarded-for": `198.51.100.${project.name.length}` });
  await page.goto("/om/meld-fejl?side=/moeder");
  await page.getByLabel(error.message).fill("Kort");
  await page.getByRole("button", { name: reportText.submit }).click();
  await expect(page.getByText(reportText.faults.message)).toBeVisible();
  if (javaScriptEnabled) await expect(page.getByRole("alert")).toBeFocused();
  await expect(page.getByLabel(error.message)).toHaveValue("Kort");
  await expect(page.getByLabel(reportText.page)).toHaveValue("/moeder");

  const message = `Et udvalg mangler på listen (${project.name}).`;
  await page.getByLabel(error.message).fill(message);
  await page.getByRole("button", { name: reportText.submit }).click();
  await expect(page.getByRole("heading", { level: 1, name: reportText.receipt.title })).toBeVisible();
  await expect(page).toHaveTitle(/Referatportalen/); // after an action the title follows the page
  expect(await askDatabase("SELECT page, kind FROM report WHERE message = $1", [message])).toEqual([{ page: "/moeder", kind: "error" }]);
  await expectAccessible(page);
});

test("a form sent from another site, or from nowhere, is refused", async ({ request }) => {
  const foreign: Record<string, string>[] = [{ origin: "https://evil.example" }, {}];
  for (const headers of foreign) {
    const answer = await request.post("/om/meld-fejl", {
      headers,
      multipart: { page: "/moeder", message: "Sendt fra et andet sted.", email: "" },
    });
    expect(answer.status()).toBe(403);
  }
  expect(await askDatabase("SELECT 1 FROM report WHERE message = 'Sendt fra et andet sted.'")).toEqual([]);
});

test("every year of the calendar can be chosen, and a phone shows the months with meetings alone", async ({ page }) => {
  await page.goto("/kalender");
  await page.getByRole("navigation", { name: calendarText.years }).getByRole("link", { name: /^2023/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: calendarText.title(2023) })).toBeVisible();
  const onPhone = (page.viewportSize()?.width ?? 0) < 768;
  await expect(page.getByRole("heading", { level: 2, name: "Januar" })).toBeVisible();
  await expect(page.getByRole("heading", { level: 2, name: "Marts" })).toBeVisible({ visible: !onPhone });
  await expect(page.getByRole("table").first()).toBeVisible({ visible: !onPhone });
  await page.locator(".calendar").getByRole("link", { name: "Social- og Sundhedsudvalget" }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: "Tirsdag den 17. januar 2023" })).toBeVisible();
});

test("/was leads to the accessibility statement", async ({ page }) => {
  await page.goto("/was");
  await expect(page.getByRole("heading", { level: 1, name: aboutText.accessibility.title })).toBeVisible();
});

test("a word opens its meaning without a script, and Escape closes it", async ({ page }) => {
  await page.goto("/udvalg/social-og-sundhedsudvalget/2023-09-12/punkt-4");
  const note = page.locator(".explanation:popover-open");
  await expect(note).toHaveCount(0);
  await page.locator(".explained").first().focus();
  await page.keyboard.press("Enter");
  await expect(note).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(note).toHaveCount(0);
});
