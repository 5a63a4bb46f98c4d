import type { Page } from "@playwright/test";
import { deskPreviewText } from "@/lib/text/desk-preview";
import { deskPublishText } from "@/lib/text/desk-publish";
import { deskReviewText as text } from "@/lib/text/desk-review";
import { referatText } from "../support/referat-text";
import { uploadAtDesk } from "./support/desk-files";
import { askDatabase, signInAtDesk } from "./support/desk-user";
import { expect, test } from "./support/portal-test";

const mostStops = 150;
const number = "070761-4285";
const decision = "Ida Strøm (V) stemmer for indstillingen.\n\nBo Lund (A) stemmer imod indstillingen.\n\nIndstillingen er hermed godkendt.";

test("a point is reviewed and published with the keyboard alone", async ({ page }) => {
  test.slow();
  await signInAtDesk(page, "udgiver");
  const points = [{ title: `Nye bænke efter henvendelse fra ${number}`, decision }];
  const buffer = Buffer.from(referatText({ committee: "Tastaturudvalget", points }));
  const { meetingId } = await uploadAtDesk(page, { name: "referat.txt", mimeType: "text/plain", buffer });
  await page.goto(`/sekretariat/moeder/${meetingId}/gennemse`);

  // Every number that is found is decided; the whole file is read again each time.
  const remove = page.getByRole("button", { name: text.remove });
  for (let left = await remove.count(); left > 0; left -= 1) {
    await tabTo(page, text.remove);
    await page.keyboard.press("Enter");
    await expect(remove).toHaveCount(left - 1, { timeout: 60_000 });
  }
  await expect(page.getByText(text.findingNotes.removed).first()).toBeVisible();
  expect(await page.content()).not.toContain(number);

  await tabTo(page, text.fields.title);
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("Nye bænke ved kajen");
  await page.keyboard.press("Tab");
  await expect(page.getByText(/er rettet til »Nye bænke ved kajen«/)).toBeVisible();
  await tabTo(page, text.fields.ballot("Bo Lund (A)"));
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByText(text.unsaved)).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByText(/Stemme for Bo Lund: »Imod« er rettet til »Deltog ikke«/)).toBeVisible();
  const saved = await askDatabase(
    "SELECT corrected FROM correction JOIN revision ON revision.id = revision_id WHERE meeting_id = $1 AND path LIKE '%/ballots/Bo%'",
    [meetingId],
  );
  expect(saved).toEqual([{ corrected: null }]); // what the first arrow came to was never saved

  await tabTo(page, deskPreviewText.open);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Nye bænke ved kajen" })).toBeVisible();
  await page.keyboard.press("Alt+ArrowLeft");
  await tabTo(page, text.next);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: /^Offentliggør referatet/ })).toBeVisible();
  await tabTo(page, deskPublishText.submit);
  await page.keyboard.press("Enter");
  await expect(page.getByText(deskPublishText.done)).toBeVisible();
  await tabTo(page, deskPublishText.see);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Nye bænke ved kajen" })).toBeVisible();
});

/** Presses Tab until what is called so has the focus, and can be seen to have it. @throws when the whole page has been gone through */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let stops = 0; stops < mostStops; stops += 1) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      const labels = element && "labels" in element ? [...((element.labels ?? []) as NodeListOf<HTMLLabelElement>)] : [];
      return [...labels.map(({ textContent }) => textContent), element?.textContent ?? ""].map((words) => words.trim());
    });
    // Buttons that say the same are told apart by what is only read aloud.
    if (!focused.some((words) => words === name || words.startsWith(`${name}:`))) continue;
    await expect(page.locator(":focus")).not.toHaveCSS("outline-style", "none");
    await expect(page.locator(":focus")).toBeInViewport();
    return;
  }
  throw new Error(`No key leads to »${name}«.`);
}
