import { errorText } from "@/lib/text/errors";
import { expectAccessible } from "./support/expect-accessible";
import { expect, test } from "./support/portal-test";

for (const address of [
  "/findes/slet/ikke",
  "/udvalg/findes-ikke",
  "/udvalg/findes-ikke/2020-01-01",
  "/udvalg/findes-ikke/2020-01-01/punkt-1",
]) {
  test(`a page that does not exist says so, with the status of a missing page: ${address}`, async ({ page }) => {
    const response = await page.goto(address);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1, name: errorText.notFound.title })).toBeVisible();
    await expectAccessible(page);
  });
}

test("the page for a portal that fails can be read without the database and without a script", async ({ page }) => {
  await page.goto("/fejl");
  await expect(page.getByRole("heading", { level: 1, name: errorText.failure.title })).toBeVisible();
  await expectAccessible(page);
});
