import { expect, type Locator, type Page } from "@playwright/test";
import { deskPublishText } from "@/lib/text/desk-publish";
import { askDatabase } from "./desk-user";

export type DeskFile = { name: string; mimeType: string; buffer: Buffer };
type Reading = { state: string; fileName: string; meetingId: string; error: string | null };

/** Uploads a file as the form does, in the name of who is signed in, and waits until the worker is done with it. */
export async function uploadAtDesk(page: Page, file: DeskFile): Promise<Reading> {
  const origin = new URL(page.url()).origin;
  const response = await page.request.post("/api/sekretariat/upload", {
    headers: { origin, accept: "application/json" },
    multipart: { filer: file },
  });
  expect(response.status(), file.name).toBe(200);
  const { jobs } = (await response.json()) as { jobs: string[] };
  const read = async () => {
    const [job] = await askDatabase(`SELECT state, file_name AS "fileName", meeting_id AS "meetingId", error FROM job WHERE id = $1`, [
      jobs[0],
    ]);
    return job as Reading;
  };
  await expect.poll(async () => (await read()).state, { timeout: 60_000 }).not.toMatch(/queued|running/);
  return read();
}

/** Publishes the newest version of a meeting as an udgiver does. */
export async function publishAtDesk(page: Page, meetingId: string): Promise<void> {
  await page.goto(`/sekretariat/moeder/${meetingId}/offentliggoer`);
  const reason = page.getByLabel(deskPublishText.reason);
  if ((await reason.count()) > 0) await reason.fill("Rettet efter mødet.");
  await page.getByRole("button", { name: deskPublishText.submit, exact: true }).click();
  await expect(page.getByText(deskPublishText.done)).toBeVisible();
}

/** The entries of a file in the list of uploads, where others may wait for an answer as well. */
export function jobOf(page: Page, fileName: string): Locator {
  return page.getByRole("listitem").filter({ hasText: fileName });
}
