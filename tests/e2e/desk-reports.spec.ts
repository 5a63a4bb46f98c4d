import { deskReportsText as text } from "@/lib/text/desk-reports";
import { askDatabase, signInAtDesk } from "./support/desk-user";
import { expectAccessible } from "./support/expect-accessible";
import { expect, test } from "./support/portal-test";

test("an editor finds a reader's report from the overview, settles it, and what the reader wrote is gone", async ({ page }, {
  project,
}) => {
  test.slow();
  const message = `Stemmerne er byttet om (${project.name}).`;
  const rows = await askDatabase(
    `INSERT INTO report (id, kind, page, message, email) VALUES (gen_random_uuid(), 'personalData', '/moeder', $1, 'bo@eksempel.dk') RETURNING number`,
    [message],
  );
  const number = Number(rows[0]?.number);

  await signInAtDesk(page, "redaktoer");
  await page.getByRole("link", { name: /(åben|åbne) henvendelse/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: text.title })).toBeVisible();
  await expect(page.getByText(message)).toBeVisible();
  await expectAccessible(page);

  await page.getByLabel(text.note(number)).fill("Rettet og besvaret.");
  await page.getByRole("button", { name: text.submit(number), exact: true }).click();
  await expect(page.getByText(text.done(number))).toBeVisible();
  await expect(page.getByText(message)).toHaveCount(0);
  await expect(page.getByRole("row", { name: text.name(text.kinds.personalData, number) })).toContainText("Rettet og besvaret.");
  expect(await askDatabase("SELECT message, email FROM report WHERE number = $1", [number])).toEqual([{ message: null, email: null }]);
  await expectAccessible(page);
});

test("an administrator's whole menu fits the window", async ({ page }) => {
  await signInAtDesk(page, "administrator");
  if ((page.viewportSize()?.width ?? 0) >= 1024) await page.setViewportSize({ width: 1024, height: 800 });
  await page.goto("/sekretariat/henvendelser");
  await expect(page.getByRole("heading", { level: 1, name: text.title })).toBeVisible();
});
