import { printPdf } from "../extract/support/pdf-file";
import { referatText } from "../support/referat-text";
import { expectAccessible } from "./support/expect-accessible";
import { addDeskUser, askDatabase, fillInSignIn } from "./support/desk-user";
import { expect, test } from "./support/portal-test";

const number = "070761-4285";
const decision =
  "Ida Strøm (V) og Bo Lund (A) stemmer for indstillingen.\n\nAke Holm (C) stemmer imod indstillingen.\n\nIndstillingen er hermed godkendt.";

/** A referat of a committee that no other test has, as a PDF. */
function referat(committee: string): Buffer {
  const points = [{ title: "Nye bænke", decision }, { title: `Klage <img src=x onerror=alert(1)> fra ${number}` }];
  const paragraphs = referatText({ committee, points }).split("\n\n");
  const pages = [paragraphs.slice(0, 20), paragraphs.slice(20)];
  return printPdf(pages.map((page) => page.map((text, index) => ({ text, x: 60, y: 60 + index * 30, bold: /^Punkt \d/.test(text) }))));
}

test("a referat goes from a PDF to the public, is corrected in public, and is taken back", async ({ page }, { project }) => {
  test.setTimeout(180_000);
  const committee = `Bænkeudvalget ${project.name.replaceAll(" ", "-").toLowerCase()}`;
  const user = await addDeskUser("redaktoer");
  await page.goto("/sekretariat/log-ind");
  await fillInSignIn(page, user);
  await expect(page.getByRole("heading", { level: 1, name: "Referater" })).toBeVisible();
  // Publishing asks for a code, which another test walks through.
  await askDatabase(`UPDATE "user" SET role = 'udgiver', two_factor_enabled = true WHERE id = $1`, [user.id]);

  await page.goto("/sekretariat/upload");
  await expectAccessible(page);
  await page
    .getByLabel("Filer", { exact: true })
    .setInputFiles({ name: `${number}.pdf`, mimeType: "application/pdf", buffer: referat(committee) });
  await page.getByRole("button", { name: "Upload" }).click();
  const review = page.getByRole("link", { name: `Gennemse ${committee}` });
  await expect(async () => {
    await page.goto("/sekretariat/upload");
    await expect(review).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 60_000 });
  expect(await page.content()).not.toContain(number);
  await review.click();

  await expect(page.getByText("Muligt CPR-nummer i").first()).toBeVisible();
  expect(await page.content()).not.toContain(number);
  await expectAccessible(page);
  const reviewAddress = page.url();
  const publishAddress = reviewAddress.replace(/gennemse.*/, "offentliggoer");

  await page.goto(publishAddress);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Offentliggør", exact: true }).click();
  await expect(page.getByText("Referatet kan ikke offentliggøres endnu")).toBeVisible();

  await page.goto(reviewAddress);
  const remove = page.getByRole("button", { name: "Fjern fra teksten" });
  while ((await remove.count()) > 0) {
    const before = await remove.count();
    await remove.first().click();
    await expect(remove).toHaveCount(before - 1, { timeout: 60_000 }); // the whole file is read again
  }
  const ballot = page.getByLabel("Stemme for Bo Lund (A)");
  await ballot.selectOption("Imod");
  if (project.name.includes("without script")) await ballot.locator("xpath=..").getByRole("button", { name: "Gem" }).click();
  await expect(page.getByText(/er rettet til »Imod«/)).toBeVisible();

  // The votes now contradict the conclusion as printed, and a person answers for that.
  await page.goto(publishAddress);
  await page.getByRole("button", { name: "Offentliggør", exact: true }).click();
  await expect(page.getByText("Referatet er offentliggjort.")).toBeVisible();
  await page.getByRole("link", { name: "Se mødet på portalen" }).click();
  await expect(page.getByRole("heading", { name: "Nye bænke" })).toBeVisible();
  const meetingAddress = page.url();
  expect(await page.content()).not.toContain(number);

  await page.goto(publishAddress);
  await page.getByLabel("Hvad skal trækkes tilbage?").selectOption({ label: "Punkt 1: Nye bænke" });
  await page.getByLabel("Begrundelse", { exact: true }).fill("Punktet var lukket.");
  await page.getByRole("button", { name: "Træk tilbage" }).click();
  await expect(page.getByRole("option", { name: "Punkt 1: Nye bænke", exact: true })).toHaveCount(0);
  expect((await page.request.get(`${meetingAddress}/punkt-1`)).status()).toBe(410);
});
