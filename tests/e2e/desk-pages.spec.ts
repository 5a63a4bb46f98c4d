import type { Browser, Page } from "@playwright/test";
import { deskPublishText } from "@/lib/text/desk-publish";
import { deskTwoFactorText } from "@/lib/text/desk-two-factor";
import { referatText } from "../support/referat-text";
import { addressOf, listDeskRoutes } from "./support/desk-access";
import { publishAtDesk, uploadAtDesk } from "./support/desk-files";
import { addDeskUser, askDatabase, fillInSignIn, signInAtDesk } from "./support/desk-user";
import { expectAccessible, expectAccessibleInDark } from "./support/expect-accessible";
import { expect, test } from "./support/portal-test";

const decision =
  "Ida Strøm (V) og Bo Lund (A) stemmer for indstillingen.\n\nIda Strøms (V) stemmer imod indstillingen.\n\nIndstillingen er hermed godkendt.";

/** The pages of the desk as the folders have them, so that none is left out that comes later. */
const pages = listDeskRoutes().filter((file) => file.endsWith("page.tsx"));
const signInPages = pages.filter((file) => file.startsWith("app/sekretariat/log-ind/"));

test("every page of the desk can be read by everyone, and fits a small screen, in light and dark", async ({ page }) => {
  test.setTimeout(300_000);
  await signInAtDesk(page, "administrator");
  const { id: user } = await addDeskUser("redaktoer");
  const { meetingId } = await uploadAtDesk(page, referat("Skærmudvalget"));
  const [person] = await askDatabase("SELECT id FROM person WHERE name = 'Ida Strøm' ORDER BY id DESC");
  const names = { meeting: meetingId, point: "punkt-1", person: String(person?.id), user };
  for (const file of pages.filter((one) => !signInPages.includes(one))) {
    const response = await page.goto(addressWith(file, names));
    expect(response?.status(), file).toBe(200);
    await expectGood(page, file);
  }
});

test("what is signed in with can be read by everyone too", async ({ browser, baseURL }) => {
  const seen = await visitSignIn(browser, baseURL);
  expect(seen.map((address) => `app${address}/page.tsx`).sort()).toEqual([...signInPages].sort());
});

test("so can faults, receipts, and what is public or taken back", async ({ page }) => {
  test.setTimeout(300_000);
  await signInAtDesk(page, "administrator");
  const { meetingId } = await uploadAtDesk(page, referat("Lysudvalget"));
  await askDatabase("UPDATE parse_warning SET settled_at = now() WHERE revision_id IN (SELECT id FROM revision WHERE meeting_id = $1)", [
    meetingId,
  ]);
  await askDatabase(
    "UPDATE privacy_finding SET decision = 'keep', decided_at = now() WHERE document_id IN (SELECT document_id FROM revision WHERE meeting_id = $1)",
    [meetingId],
  );
  await publishAtDesk(page, meetingId);
  await expectGood(page, "published");
  await page.getByLabel(deskPublishText.withdraw.what).selectOption({ index: 2 });
  await page.getByLabel(deskPublishText.withdraw.reason, { exact: true }).fill("Punktet var lukket.");
  await page.getByRole("button", { name: deskPublishText.withdraw.submit }).click();
  await expect(page.getByRole("heading", { name: deskPublishText.restored.heading })).toBeVisible();
  await expectGood(page, "withdrawn point");
  for (const place of [
    `/moeder/${meetingId}/gennemse`,
    "/upload?fejl=tooLarge,nothing",
    "/haendelser?kontrol=ja",
    "/haendelser?fra=1999-01-01&til=1999-01-02",
    "/personer?q=findes+slet+ikke",
  ]) {
    await page.goto(`/sekretariat${place}`);
    await expectGood(page, place);
  }
});

async function expectGood(page: Page, what: string): Promise<void> {
  for (const width of [390, 1024]) {
    await page.setViewportSize({ width, height: 800 });
    const { scroll, window } = await page.evaluate(() => ({ scroll: document.documentElement.scrollWidth, window: innerWidth }));
    expect(scroll, `${what} in ${width}`).toBeLessThanOrEqual(window);
  }
  await page.emulateMedia({ colorScheme: "light" });
  await expectAccessible(page);
  await expectAccessibleInDark(page);
}

/** Goes through the pages that come before one is signed in, in a window of its own. @returns their addresses */
async function visitSignIn(browser: Browser, baseURL: string | undefined): Promise<string[]> {
  const page = await (await browser.newContext({ baseURL: baseURL ?? "" })).newPage();
  const user = await addDeskUser("udgiver");
  await askDatabase(`UPDATE "user" SET two_factor_enabled = true WHERE id = $1`, [user.id]);
  await page.goto("/sekretariat");
  const seen = [new URL(page.url()).pathname];
  await expectGood(page, "sign-in");
  await fillInSignIn(page, user);
  await expect(page.getByRole("heading", { level: 1, name: deskTwoFactorText.step.title })).toBeVisible();
  seen.push(new URL(page.url()).pathname);
  await expectGood(page, "code");
  await page.context().close();
  return seen;
}

/** A referat with all that a person is asked about: a number, two spellings of a name, and votes that contradict each other. */
function referat(committee: string) {
  const points = [{ title: "Nye bænke", decision }, { title: "Klage fra 070761-4285" }];
  return { name: `${committee}.txt`, mimeType: "text/plain", buffer: Buffer.from(referatText({ committee, points })) };
}

function addressWith(file: string, names: Record<string, string>): string {
  const nothing = "00000000-0000-4000-8000-000000000000";
  const wanted = [...file.matchAll(/\[(\w+)\]/gu)].map((match) => names[match[1] ?? ""] ?? nothing);
  return wanted.reduce((address, name) => address.replace(nothing, name), addressOf(file));
}
