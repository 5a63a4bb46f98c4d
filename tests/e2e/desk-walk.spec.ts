import type { Browser, Page } from "@playwright/test";
import { Secret, TOTP } from "otpauth";
import { deskDifferencesText } from "@/lib/text/desk-differences";
import { deskOverviewText } from "@/lib/text/desk-overview";
import { deskPublishText } from "@/lib/text/desk-publish";
import { deskReviewText } from "@/lib/text/desk-review";
import { deskTwoFactorText } from "@/lib/text/desk-two-factor";
import { deskUploadText } from "@/lib/text/desk-upload";
import { printPdf } from "../extract/support/pdf-file";
import { referatText } from "../support/referat-text";
import { jobOf, uploadAtDesk } from "./support/desk-files";
import { addDeskUser, askDatabase, type DeskUser, fillInSignIn, signInAtDesk } from "./support/desk-user";
import { expectAccessible } from "./support/expect-accessible";
import { expect, test } from "./support/portal-test";

const { step, setUp, account } = deskTwoFactorText;
const { done: withdrawn } = deskPublishText.withdraw;
const number = "070761-4285";
const committee = "Gangbroudvalget";
const decision =
  "Ida Strøm (V) og Bo Lund (A) stemmer for indstillingen.\n\nAke Holm (C) stemmer imod indstillingen.\n\nIndstillingen er hermed godkendt.";

/** A referat as a PDF, with a number that must not be public and a name that is spelled in two ways. */
function referatPdf(title: string): Buffer {
  const misspelt = decision.replace("Ida Strøm", "Ida Strøms");
  const points = [{ title, decision }, { title: "Belægning", decision: misspelt }, { title: `Klage fra ${number}` }];
  const paragraphs = referatText({ committee, points }).split("\n\n");
  const pages = [paragraphs.slice(0, 22), paragraphs.slice(22)];
  return printPdf(pages.map((page) => page.map((text, index) => ({ text, x: 60, y: 60 + index * 30, bold: /^Punkt \d/.test(text) }))));
}

test("a redaktør and an udgiver bring a PDF to the public, correct it there, and take a point back", async ({ page, browser, baseURL }) => {
  test.setTimeout(300_000);
  const clock = startClock();
  const publisher = await openWindow(browser, baseURL);
  await signInWithCode(publisher, await addDeskUser("udgiver"));
  clock("udgiver signed in with a code");

  await page.goto("/sekretariat/log-ind");
  await fillInSignIn(page, await addDeskUser("redaktoer"));
  await expect(page.getByRole("heading", { level: 1, name: deskOverviewText.title })).toBeVisible();
  clock("redaktør signed in");

  await choose(page, "referat.pdf", referatPdf("Ny gangbro"));
  await page.getByRole("link", { name: `Gennemse ${committee}` }).click(); // comes by itself when the worker is done
  await expect(page.getByText("Muligt CPR-nummer i").first()).toBeVisible();
  clock("uploaded and read");
  const reviewAddress = page.url();
  const publishAddress = reviewAddress.replace(/gennemse.*/, "offentliggoer");

  await removeNumbers(page);
  await page.getByRole("button", { name: deskReviewText.useName("Ida Strøm") }).click();
  await expect(page.getByRole("button", { name: deskReviewText.useName("Ida Strøm") })).toHaveCount(0);
  await page.getByLabel("Stemme for Bo Lund (A)").selectOption("Imod");
  await expect(page.getByText(/er rettet til »Imod«/)).toBeVisible();
  clock("reviewed");

  await publisher.goto(publishAddress);
  await publisher.getByRole("button", { name: deskPublishText.submit, exact: true }).click();
  await expect(publisher.getByText(deskPublishText.done)).toBeVisible();
  await publisher.getByRole("link", { name: deskPublishText.see }).click();
  await expect(publisher.getByRole("heading", { name: "Ny gangbro" })).toBeVisible();
  expect(await publisher.content()).not.toContain(number);
  const meetingAddress = new URL(publisher.url()).pathname;
  clock("public");

  await choose(page, "rettet.pdf", referatPdf("Ny gangbro af egetræ"));
  await jobOf(page, "rettet.pdf").getByRole("button", { name: deskUploadText.replace }).click();
  await expect(page.getByRole("link", { name: `Gennemse ${committee}` })).toHaveCount(2, { timeout: 60_000 });
  await page.goto(reviewAddress.replace(/\?.*/, ""));
  await removeNumbers(page);
  await publisher.goto(publishAddress);
  await expect(publisher.getByText(deskDifferencesText.changed("Ny gangbro af egetræ"))).toBeVisible();
  await publisher.getByLabel(deskPublishText.reason).fill("Materialet manglede i titlen.");
  await publisher.getByRole("button", { name: deskPublishText.submit, exact: true }).click();
  await expect(publisher.getByText(deskPublishText.done)).toBeVisible();
  await publisher.goto(meetingAddress.replace("/udvalg/", "/aendringer/") + "/2");
  await expect(publisher.locator("ins").filter({ hasText: "egetræ" }).first()).toBeVisible();
  clock("corrected in public");

  await publisher.goto(publishAddress);
  await publisher.getByLabel(deskPublishText.withdraw.what).selectOption({ label: "Punkt 1: Ny gangbro af egetræ" });
  await publisher.getByLabel(deskPublishText.withdraw.reason, { exact: true }).fill("Punktet var lukket.");
  await publisher.getByRole("button", { name: deskPublishText.withdraw.submit }).click();
  await expect(publisher.getByRole("option", { name: "Punkt 1: Ny gangbro af egetræ", exact: true })).toHaveCount(0);
  await expect(publisher.getByText(withdrawn.reason("Punktet var lukket."))).toBeVisible();
  await expect(publisher.getByRole("link", { name: withdrawn.see })).toHaveAttribute("href", `${meetingAddress}/punkt-1`);
  await expect(publisher.getByRole("link", { name: withdrawn.changes })).toHaveAttribute("href", "/aendringer");
  const gone = await page.request.get(`${meetingAddress}/punkt-1`);
  expect(gone.status()).toBe(410);
  expect(await gone.text()).toContain("Punktet var lukket.");
  clock("taken back");

  await publisher.getByLabel(deskPublishText.restored.reason).fill("Det var et andet punkt, der var lukket.");
  await publisher.getByRole("button", { name: deskPublishText.restored.submit }).click();
  await expect(publisher.getByRole("heading", { name: deskPublishText.restored.heading })).toHaveCount(0);
  await expect(publisher.getByText(deskPublishText.restored.done)).toBeVisible();
  expect((await page.request.get(`${meetingAddress}/punkt-1`)).status()).toBe(200);
  const changes = await (await page.request.get("/aendringer")).text();
  for (const told of ["Materialet manglede i titlen.", "Punktet var lukket.", "Det var et andet punkt, der var lukket."])
    expect(changes).toContain(told);
  clock("shown again, with its history");
  await publisher.context().close();
});

test("of two editors the second is told what the first has saved, and keeps their own text", async ({ page, browser, baseURL }) => {
  test.slow();
  await signInAtDesk(page, "redaktoer");
  const { meetingId } = await uploadAtDesk(page, textFile("Redaktørudvalget"));
  const other = await openWindow(browser, baseURL);
  await signInAtDesk(other, "redaktoer");
  for (const window of [page, other]) await window.goto(`/sekretariat/moeder/${meetingId}/gennemse`);
  await correct(page, "Nye bænke på havnen");
  await expect(page.getByText(/er rettet til »Nye bænke på havnen«/)).toBeVisible();
  await correct(other, "Nye bænke i byen");
  const alert = other.getByRole("alert").filter({ hasText: deskReviewText.conflict });
  await expect(alert).toContainText("Nye bænke på havnen");
  await expect(alert).toContainText("Nye bænke i byen");
  await expectAccessible(other);
  expect(
    await askDatabase("SELECT title FROM agenda_point JOIN revision ON revision.id = revision_id WHERE meeting_id = $1", [meetingId]),
  ).toEqual([{ title: "Nye bænke på havnen" }]);
  await other.context().close();

  const outcome = page.getByLabel(deskReviewText.fields.outcome, { exact: true });
  await outcome.focus();
  await outcome.selectOption("Drøftet");
  await expect(page.getByText(/er rettet til »Drøftet«/)).toBeVisible();
  await expect(outcome).toBeFocused();
});

async function correct(page: Page, title: string): Promise<void> {
  await page.getByLabel(deskReviewText.fields.title, { exact: true }).fill(title);
  await page.keyboard.press("Tab");
}

async function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.goto("/sekretariat/upload");
  await page.getByLabel(deskUploadText.files, { exact: true }).setInputFiles({ name, mimeType: "application/pdf", buffer });
  await page.getByRole("button", { name: deskUploadText.submit }).click();
}

async function removeNumbers(page: Page): Promise<void> {
  const remove = page.getByRole("button", { name: deskReviewText.remove });
  await expect(remove.first()).toBeVisible();
  for (let left = await remove.count(); left > 0; left = await remove.count()) {
    await remove.first().click();
    await expect(remove).toHaveCount(left - 1, { timeout: 60_000 }); // the whole file is read again
  }
}

/** Sets the code up at the first sign-in and is asked for the next one at the second. */
async function signInWithCode(page: Page, user: DeskUser): Promise<void> {
  await page.goto("/sekretariat");
  await fillInSignIn(page, user);
  await page.getByLabel(setUp.password).fill(user.password);
  await page.getByRole("button", { name: setUp.begin }).click();
  const uri = (await page.getByRole("link", { name: setUp.open }).getAttribute("href")) ?? "";
  const app = new TOTP({ secret: Secret.fromBase32(new URL(uri).searchParams.get("secret") ?? "") });
  const setUpAt = Date.now();
  await page.getByLabel(setUp.code).fill(app.generate({ timestamp: setUpAt }));
  await page.getByRole("button", { name: setUp.submit }).click();
  await expect(page.getByText(account.done)).toBeVisible();
  await page.context().clearCookies();
  await page.goto("/sekretariat");
  await fillInSignIn(page, user);
  await page.getByLabel(step.code, { exact: true }).fill(app.generate({ timestamp: setUpAt + 30_000 }));
  await page.getByRole("button", { name: step.submit }).click();
  await expect(page.getByRole("heading", { level: 1, name: deskOverviewText.title })).toBeVisible();
}

async function openWindow(browser: Browser, baseURL: string | undefined): Promise<Page> {
  return (await browser.newContext({ baseURL: baseURL ?? "", viewport: { width: 1280, height: 900 } })).newPage();
}

function textFile(committee: string) {
  return { name: "referat.txt", mimeType: "text/plain", buffer: Buffer.from(referatText({ committee })) };
}

/** Notes in the report how long the way took, which is no result of the test. */
function startClock(): (what: string) => void {
  const since = Date.now();
  return (what) => {
    const description = `${((Date.now() - since) / 1000).toFixed(1)} s: ${what}`;
    test.info().annotations.push({ type: "duration", description });
    console.log(description);
  };
}
