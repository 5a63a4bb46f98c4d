import { deskAccountText } from "@/lib/text/desk-account";
import { auditSentence } from "@/lib/text/desk-audit-sentence";
import { deskFrameText } from "@/lib/text/desk-frame";
import { deskHelpText } from "@/lib/text/desk-help";
import { deskUsersText } from "@/lib/text/desk-users";
import { fillInSignIn, signInAtDesk } from "./support/desk-user";
import { expectAccessible } from "./support/expect-accessible";
import { expect, test } from "./support/portal-test";

const { add, change, done, faults } = deskUsersText;

test("an administrator lets someone in and shuts them out again, and finds both in the log", async ({ page, browser, baseURL }) => {
  test.slow();
  const administrator = await signInAtDesk(page, "administrator");
  await page.goto("/sekretariat/brugere");
  await expectAccessible(page);
  const email = `ny-${administrator.email}`;
  await page.getByLabel(add.name).fill("Bo Lund");
  await page.getByLabel(add.email).fill(email);
  await page.getByRole("button", { name: add.submit }).click();
  await expect(page.getByText(done.added)).toBeVisible();
  const password = await page.locator(".desk-secret").innerText();
  await expectAccessible(page);

  const other = await (await browser.newContext({ baseURL })).newPage();
  await other.goto("/sekretariat");
  await fillInSignIn(other, { email, password });
  await expect(other.getByText(deskAccountText.account.temporary.heading)).toBeVisible();

  await page.goto("/sekretariat/brugere");
  await page.getByRole("row", { name: email }).getByRole("link").click();
  await expect(page.getByText(email)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: change.disableSubmit }).click();
  await expect(page.getByText(done.disabled)).toBeVisible();
  await other.reload();
  await expect(other).toHaveURL(/log-ind/);
  await other.context().close();

  await page.goto("/sekretariat/haendelser?kontrol=ja");
  await expect(page.getByText(/Kæden er ubrudt/)).toBeVisible();
  await expect(page.getByRole("cell", { name: auditSentence("user.disabled", {}) }).first()).toBeVisible();
  await expectAccessible(page);
  const csv = await page.request.get("/sekretariat/haendelser/csv?handling=user.added");
  expect(csv.headers()["content-type"]).toContain("text/csv");
  expect(await csv.text()).toContain("user.added");
});

test("nobody changes their own access", async ({ page }) => {
  const { id } = await signInAtDesk(page, "administrator");
  await page.goto(`/sekretariat/brugere/${id}`);
  await expect(page.getByText(faults.own)).toBeVisible();
});

test("the help page can be read by everyone, and by whoever may see the desk", async ({ page }) => {
  await signInAtDesk(page, "laeser");
  await page.goto("/sekretariat/hjaelp");
  await expect(page.getByRole("heading", { level: 1, name: deskHelpText.title })).toBeVisible();
  await expectAccessible(page);
});

test("who may too little is told so, and the menu does not lead there", async ({ page }) => {
  await signInAtDesk(page, "redaktoer");
  await expect(page.getByRole("link", { name: "Brugere" })).toHaveCount(0);
  const response = await page.request.get("/sekretariat/brugere");
  expect(response.status()).toBe(403);
  expect(await response.text()).toContain(deskFrameText.forbidden.title);
});
