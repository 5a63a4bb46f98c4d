import type { Page } from "@playwright/test";
import { changeText } from "@/lib/text/change";
import { deskPublishText } from "@/lib/text/desk-publish";
import { deskUploadText } from "@/lib/text/desk-upload";
import { referatText } from "../support/referat-text";
import { type DeskFile, jobOf, publishAtDesk, uploadAtDesk } from "./support/desk-files";
import { askDatabase, signInAtDesk } from "./support/desk-user";
import { expect, test } from "./support/portal-test";

const name = "Jytte Bro";

test("what is taken out can be hidden in the earlier versions too, with a box that is ticked when the next one is published", async ({
  page,
}, { project }) => {
  test.setTimeout(180_000);
  const committee = `Skjuleudvalget ${project.name.replaceAll(" ", "-").toLowerCase()}`;
  const version = (decision: string) => ({
    name: `${committee}.txt`,
    mimeType: "text/plain",
    buffer: Buffer.from(
      referatText({ committee, points: [{ title: "Klage over støj", decision: `${decision}\n\nUdvalget godkender indstillingen.` }] }),
    ),
  });
  await signInAtDesk(page, "udgiver");
  const { meetingId } = await uploadAtDesk(page, version(`Naboen hedder ${name}.`));
  await publishAtDesk(page, meetingId);
  await page.getByRole("link", { name: deskPublishText.see }).click();
  const comparison = new URL(page.url()).pathname.replace("/udvalg/", "/aendringer/");

  await replaceAtDesk(page, version("Naboen er hørt."));
  await publishAtDesk(page, meetingId);
  await page.goto(`${comparison}/2`);
  await expect(page.locator("main")).toContainText(name);

  await replaceAtDesk(page, version("Naboen er hørt i sagen."));
  await page.goto(`/sekretariat/moeder/${meetingId}/offentliggoer`);
  await expect(page.getByLabel(deskPublishText.hideEarlier)).not.toBeChecked();
  await page.getByLabel(deskPublishText.reason).fill("En oplysning er taget ud.");
  await page.getByLabel(deskPublishText.hideEarlier).check();
  await page.getByRole("button", { name: deskPublishText.submit, exact: true }).click();
  await expect(page.getByText(deskPublishText.done)).toBeVisible();
  for (const number of [2, 3]) {
    const answer = await page.goto(`${comparison}/${number}`);
    expect(answer?.status()).toBe(200);
    expect(await page.content()).not.toContain(name);
  }
  await expect(page.getByText(changeText.comparison.hidden.earlier)).toBeVisible();
});

/** Uploads a newer version of a meeting, and answers that it takes the place of the one that is there. */
async function replaceAtDesk(page: Page, file: DeskFile): Promise<void> {
  const { state, meetingId } = await uploadAtDesk(page, file);
  expect(state).toBe("asking");
  await page.goto("/sekretariat/upload");
  await jobOf(page, file.name).getByRole("button", { name: deskUploadText.replace }).click();
  const read = () => askDatabase("SELECT 1 FROM job WHERE meeting_id = $1 AND state <> 'done'", [meetingId]);
  await expect.poll(read, { timeout: 60_000 }).toEqual([]);
}
