import { Secret, TOTP } from "otpauth";
import { deskAccountText } from "@/lib/text/desk-account";
import { deskOverviewText } from "@/lib/text/desk-overview";
import { deskTwoFactorText } from "@/lib/text/desk-two-factor";
import { addDeskUser, fillInSignIn } from "./support/desk-user";
import { expectAccessible } from "./support/expect-accessible";
import { expect, test } from "./support/portal-test";

const { step, setUp, account } = deskTwoFactorText;

test("who publishes must set up a code, and is asked for it from then on", async ({ page }) => {
  test.slow(); // three whole sign-ins
  const user = await addDeskUser("udgiver");
  await page.goto("/sekretariat");
  await fillInSignIn(page, user);
  await expect(page.getByRole("heading", { level: 1, name: setUp.title })).toBeVisible();
  await expect(page.getByText(setUp.required)).toBeVisible();
  await expectAccessible(page);

  await page.getByLabel(setUp.password).fill("noget helt andet");
  await page.getByRole("button", { name: setUp.begin }).click();
  await expect(page.getByText(setUp.wrongPassword)).toBeVisible();
  await page.getByLabel(setUp.password).fill(user.password);
  await page.getByRole("button", { name: setUp.begin }).click();
  await expect(page.getByRole("img", { name: setUp.picture })).toBeVisible();
  await expectAccessible(page);

  const uri = (await page.getByRole("link", { name: setUp.open }).getAttribute("href")) ?? "";
  const secret = new URL(uri).searchParams.get("secret") ?? "";
  expect((await page.locator(".desk-secret").innerText()).replaceAll(" ", "")).toBe(secret);
  const app = new TOTP({ secret: Secret.fromBase32(secret) });
  const backup = await page.locator(".backup-codes code").first().innerText();
  // A code is good once and for half a minute more on either side: this one, and the next for signing in, hold whenever the half minute turns.
  const setUpAt = Date.now();
  await page.getByLabel(setUp.code).fill(app.generate({ timestamp: setUpAt }));
  await page.getByRole("button", { name: setUp.submit }).click();
  await expect(page.getByText(account.done)).toBeVisible();

  await page.context().clearCookies();
  await page.goto("/sekretariat");
  await fillInSignIn(page, user);
  await expect(page.getByRole("heading", { level: 1, name: step.title })).toBeVisible();
  await expectAccessible(page);
  await page.goto("/sekretariat");
  await expect(page.getByRole("heading", { level: 1, name: deskAccountText.signIn.title })).toBeVisible();
  await fillInSignIn(page, user);
  await expect(page.getByRole("heading", { level: 1, name: step.title })).toBeVisible();
  await page.getByLabel(step.code, { exact: true }).fill("000000");
  await page.getByRole("button", { name: step.submit }).click();
  await expect(page.getByText(step.refused)).toBeVisible();
  await page.getByLabel(step.code, { exact: true }).fill(app.generate({ timestamp: setUpAt + 30_000 }));
  await page.getByRole("button", { name: step.submit }).click();
  await expect(page.getByRole("heading", { level: 1, name: deskOverviewText.title })).toBeVisible();

  await page.context().clearCookies();
  await page.goto("/sekretariat");
  await fillInSignIn(page, user);
  await expect(page.getByRole("heading", { level: 1, name: step.title })).toBeVisible();
  await page.getByLabel(step.code, { exact: true }).fill(backup);
  await page.getByRole("button", { name: step.submit }).click();
  await expect(page.getByRole("heading", { level: 1, name: deskOverviewText.title })).toBeVisible();
});
