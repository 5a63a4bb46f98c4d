import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./support/portal-test";

const mostStops = 150;

/** Presses Tab until what is meant has the focus, as someone without a mouse does. Every stop on the way must be marked, and in sight. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  const wanted = await target.elementHandle();
  for (let stop = 0; stop < mostStops; stop++) {
    await page.keyboard.press("Tab");
    const focused = page.locator(":focus");
    await expect(focused).not.toHaveCSS("outline-style", "none");
    await expect(focused).toBeInViewport();
    if (await page.evaluate((element) => element === document.activeElement, wanted)) return;
  }
  throw new Error("The keyboard never came to what was meant.");
}

test("the keyboard alone leads from the front page to a ballot, and the focus is always seen", async ({ page }) => {
  await page.goto("/");
  const meeting = page.getByRole("table").last().getByRole("link", { name: "12. september 2023" });
  await tabTo(page, meeting);
  await page.keyboard.press("Enter");

  await expect(page.getByRole("heading", { level: 1, name: "Tirsdag den 12. september 2023" })).toBeVisible();
  const point = page.locator("[data-point-link]").nth(3);
  await tabTo(page, point);
  await page.keyboard.press("Enter");

  await expect(page).toHaveURL(/punkt-4$/);
  const ballot = page.getByRole("row", { name: /Karla Strandby/ }).first();
  const voter = ballot.getByRole("link", { name: "Karla Strandby" });
  await tabTo(page, voter);
  await expect(ballot).toContainText(/For|Imod|Undlod/);
});
