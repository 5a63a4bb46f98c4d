import { expectAccessible } from "./support/expect-accessible";
import { expect, test } from "./support/portal-test";

test("a page that does not exist says so, with the status of a missing page", async ({ page }) => {
  const response = await page.goto("/udvalg/findes-ikke/2020-01-01");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expectAccessible(page);
});
