import { deskAccountText } from "@/lib/text/desk-account";
import { deskFrameText } from "@/lib/text/desk-frame";
import { deskOverviewText } from "@/lib/text/desk-overview";
import { addDeskUser, askDatabase, fillInSignIn } from "./support/desk-user";
import { expectAccessible, expectAccessibleInDark } from "./support/expect-accessible";
import { expect, test } from "./support/portal-test";

const { signIn, account, password, sessions } = deskAccountText;

test("the sign-in page can be read by everyone, in light and dark", async ({ page }) => {
  await page.goto("/sekretariat/log-ind");
  await expectAccessible(page);
  await expectAccessibleInDark(page);
});

test("leads to where one wanted to go, shows who is signed in, and signs out again", async ({ page }) => {
  const user = await addDeskUser("redaktoer");
  await page.goto("/sekretariat/konto");
  await expect(page).toHaveURL(/\/sekretariat\/log-ind\?videre=%2Fsekretariat%2Fkonto$/);
  await fillInSignIn(page, user);
  await expect(page.getByRole("heading", { level: 1, name: account.title })).toBeVisible();
  await expect(page).toHaveURL(/\/sekretariat\/konto$/);
  await expect(page.getByText(deskFrameText.signedInAs("Ida Strøm", "redaktør"))).toBeVisible();
  await expectAccessible(page);

  await page.goto("/sekretariat");
  await expect(page.getByRole("heading", { level: 1, name: deskOverviewText.title })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: deskFrameText.signOut, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: signIn.title })).toBeVisible();
  await page.goto("/sekretariat");
  await expect(page).toHaveURL(/log-ind/);
});

test("says the same of a wrong password and of an unknown address, and keeps the address", async ({ page }) => {
  const user = await addDeskUser("redaktoer");
  await page.goto("/sekretariat/log-ind");
  for (const email of [user.email, "ukendt@lillehavn.example"]) {
    await fillInSignIn(page, { email, password: "noget helt andet" });
    await expect(page.getByText(signIn.refused)).toBeVisible();
    await expect(page.getByLabel(signIn.email)).toHaveValue(email);
  }
  await expectAccessible(page);
});

test("a temporary password must be changed before anything else", async ({ page }) => {
  const user = await addDeskUser("redaktoer", { temporary: true });
  await page.goto("/sekretariat");
  await fillInSignIn(page, user);
  await expect(page.getByText(account.temporary.heading)).toBeVisible();
  await page.goto("/sekretariat");
  await expect(page).toHaveURL(/\/sekretariat\/konto$/);

  const next = "en anden lang sætning om havnen";
  await page.getByLabel(password.current).fill(user.password);
  await page.getByLabel(password.next, { exact: true }).fill(next);
  await page.getByLabel(password.again).fill(next);
  await page.getByRole("button", { name: password.submit }).click();
  await expect(page.getByText(password.done)).toBeVisible();
  await page.goto("/sekretariat");
  await expect(page.getByRole("heading", { level: 1, name: deskOverviewText.title })).toBeVisible();
});

test("signing out everywhere ends the other browser's session too", async ({ page, browser, baseURL, javaScriptEnabled }) => {
  const user = await addDeskUser("laeser");
  await page.goto("/sekretariat/konto");
  await fillInSignIn(page, user);
  const other = await browser.newContext({ baseURL, javaScriptEnabled });
  const elsewhere = await other.newPage();
  await elsewhere.goto("/sekretariat");
  await fillInSignIn(elsewhere, user);
  await expect(elsewhere.getByRole("heading", { level: 1, name: deskOverviewText.title })).toBeVisible();

  await page.getByRole("button", { name: sessions.submit }).click();
  await expect(page.getByRole("heading", { level: 1, name: signIn.title })).toBeVisible();
  await elsewhere.reload();
  await expect(elsewhere).toHaveURL(/log-ind/);
  await other.close();
});

test("works by keyboard alone", async ({ page }) => {
  const user = await addDeskUser("laeser");
  await page.goto("/sekretariat/log-ind");
  await page.getByLabel(signIn.email).focus();
  await page.keyboard.type(user.email);
  await page.keyboard.press("Tab");
  await page.keyboard.type(user.password);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: deskOverviewText.title })).toBeVisible();
});

test("the cookie is out of reach of scripts and other sites, and nothing of the desk is kept or listed", async ({ page }) => {
  const user = await addDeskUser("laeser");
  await page.goto("/sekretariat/log-ind");
  expect(await page.context().cookies()).toEqual([]);
  await fillInSignIn(page, user);
  await expect(page.getByRole("heading", { level: 1, name: deskOverviewText.title })).toBeVisible();
  const cookies = await page.context().cookies();
  expect(cookies).toEqual([expect.objectContaining({ name: "referat.session_token", httpOnly: true, sameSite: "Lax", path: "/" })]);

  const response = await page.goto("/sekretariat");
  const headers = response?.headers() ?? {};
  expect(headers["cache-control"]).toContain("no-store");
  expect(headers["x-robots-tag"]).toContain("noindex");
  expect(headers["content-security-policy"]).toMatch(/script-src 'self' 'nonce-[^']+'/);
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
});

test("a session in the database holds no more than it must", async ({ page }) => {
  const user = await addDeskUser("laeser");
  await page.goto("/sekretariat");
  await fillInSignIn(page, user);
  await expect(page.getByRole("heading", { level: 1, name: deskOverviewText.title })).toBeVisible();
  const sessions = await askDatabase("SELECT ip_address FROM session WHERE user_id = $1", [user.id]);
  expect(sessions).toEqual([expect.not.objectContaining({ ip_address: expect.stringContaining("127") })]);
});
