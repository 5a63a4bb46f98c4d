import { meetingText } from "@/lib/text/meeting";
import { pointText } from "@/lib/text/point";
import { shellText } from "@/lib/text/shell";
import { expect, test } from "./support/portal-test";

const meeting = "/udvalg/social-og-sundhedsudvalget/2023-09-12";

/** Expects the words to stand in the tree that screen readers read, each after the one before. */
function expectOrder(tree: string, words: readonly string[]): void {
  let from = 0;
  for (const word of words) {
    const at = tree.indexOf(word, from);
    expect(at, `»${word}« after what stands before it in\n${tree}`).toBeGreaterThanOrEqual(0);
    from = at + word.length;
  }
}

test("a screen reader meets a point's title, then its ruling, then proposal, decision and vote", async ({ page }) => {
  await page.goto(`${meeting}/punkt-4`);
  expectOrder(await page.locator("body").ariaSnapshot(), [
    shellText.skip,
    "- banner",
    "- main",
    '- heading "Takster for madservice 2024" [level=1]',
    `- region "${pointText.ruling}"`,
    `- heading "${pointText.recommendation}" [level=2]`,
    `- heading "${pointText.decision}" [level=2]`,
    '- heading "Afstemning om ændringsforslaget" [level=2]',
    "- table",
    '- heading "Resume" [level=2]',
    `- heading "${pointText.case}" [level=2]`,
    "- contentinfo",
  ]);
});

test("a screen reader meets a meeting's date, then what was decided in it, then its points in their order", async ({ page }) => {
  await page.goto(meeting);
  const titles = await page.locator("[data-point-link]").allInnerTexts();
  expect(titles).toHaveLength(9);
  expectOrder(await page.locator("body").ariaSnapshot(), [
    "- main",
    '- heading "Tirsdag den 12. september 2023" [level=1]',
    `- region "${meetingText.inShort}"`,
    ...titles,
    `- complementary "${meetingText.about}"`,
    "- contentinfo",
  ]);
});
