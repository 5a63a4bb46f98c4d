import type { APIRequestContext, Page } from "@playwright/test";
import { deskPublishText } from "@/lib/text/desk-publish";
import { deskUploadText } from "@/lib/text/desk-upload";
import { referatText } from "../support/referat-text";
import { jobOf, publishAtDesk, uploadAtDesk } from "./support/desk-files";
import { askDatabase, signInAtDesk } from "./support/desk-user";
import { expect, test } from "./support/portal-test";

/** Every name that must stay within the desk begins like this. */
const secret = /kvidder/i;
/** Stands beside the secrets, so that a search can ask for their company without naming them. */
const companion = "Tvillingeord";

/** The points of a meeting of which the public must not see anything. */
function secretPoints(state: string) {
  const decision = `${companion}. Ida Kvidder${state}sen (V) stemmer imod indstillingen.\n\nBo Lund (A) og Per Holm (A) stemmer for indstillingen.\n\nIndstillingen er hermed godkendt.`;
  return [{ title: `Kvidder${state} på havnen ${companion}`, caseNumber: "99.99.00-K99-1-24", decision }];
}

test("what is a draft, scheduled or withdrawn is at no public address, in no form", async ({ page, playwright, baseURL }) => {
  test.setTimeout(240_000);
  await signInAtDesk(page, "udgiver");
  const shown = { title: "Det offentlige" };
  const half = await take(page, { committee: "Åbenudvalget", date: "02-04-2024", points: [shown, ...secretPoints("punkt")] });
  await publishAtDesk(page, half);
  await take(page, { committee: "Åbenudvalget", date: "02-04-2024", points: [shown, ...secretPoints("punktrettet")] });
  await publishAtDesk(page, half);
  await withdraw(page, /^Punkt 2: Kvidder/);

  const gone = await take(page, { committee: "Åbenudvalget", date: "09-04-2024", points: secretPoints("tilbage") });
  await publishAtDesk(page, gone);
  await withdraw(page, deskPublishText.withdraw.whole);

  const draft = await take(page, { committee: "Kvidderudvalget", date: "16-04-2024", points: secretPoints("kladde") });
  const scheduled = await take(page, { committee: "Åbenudvalget", date: "23-04-2024", points: secretPoints("senere") });
  await page.goto(`/sekretariat/moeder/${scheduled}/offentliggoer`);
  for (const [time, answer] of [
    ["2020-01-01T10:00", deskPublishText.pastTime],
    ["2099-01-01T10:00", /1\. januar 2099/],
  ] as const) {
    await page.getByLabel(deskPublishText.later).fill(time);
    await page.getByRole("button", { name: deskPublishText.submit, exact: true }).click();
    await expect(page.getByText(answer)).toBeVisible();
  }
  await take(page, { committee: "Åbenudvalget", date: "02-04-2024", points: [shown, ...secretPoints("nyversion")] });

  const request = await playwright.request.newContext({ baseURL: baseURL ?? "" });
  const closed = await addressesOf([gone, draft, scheduled]);
  for (const address of closed) {
    const response = await request.get(address);
    // A calendar that has the meeting must be told that it is cancelled.
    if (!address.startsWith("/api/calendars/")) expect([404, 410], address).toContain(response.status());
    expect(await response.text(), address).not.toMatch(secret);
  }
  const seen = await crawl(request, baseURL ?? "");
  expect(seen.filter(({ text }) => secret.test(text)).map(({ address }) => address)).toEqual([]);
  expect(seen.filter(({ text }) => text.includes(shown.title)).length, "addresses that show the public point").toBeGreaterThan(5);
  for (const kind of ["/soeg?", "/api/v1/points", "/api/feeds/", "/api/oparl/", "/sitemap/", "/api/calendars/", "/samlingen"])
    expect(seen.filter(({ address }) => address.startsWith(kind)).length, kind).toBeGreaterThan(0);
  await request.dispose();
});

/** Uploads a referat, and lets it be a new version where the meeting is known. Gives the meeting. */
async function take(page: Page, options: Parameters<typeof referatText>[0]): Promise<string> {
  const file = { name: "Kvidderfil.txt", mimeType: "text/plain", buffer: Buffer.from(referatText(options)) };
  const { state, meetingId } = await uploadAtDesk(page, file);
  if (state === "asking") {
    await page.goto("/sekretariat/upload");
    await jobOf(page, file.name).getByRole("button", { name: deskUploadText.replace }).first().click();
    await expect
      .poll(() => askDatabase("SELECT 1 FROM job WHERE meeting_id = $1 AND state <> 'done'", [meetingId]), { timeout: 60_000 })
      .toEqual([]);
  } else expect(state).toBe("done");
  return meetingId;
}

/** On the page that publishes. */
async function withdraw(page: Page, what: string | RegExp): Promise<void> {
  const { withdraw: text } = deskPublishText;
  const option = page.getByLabel(text.what).getByRole("option", { name: what });
  await page.getByLabel(text.what).selectOption(await option.getAttribute("value"));
  await page.getByLabel(text.reason, { exact: true }).fill("Lagt på ved en fejl.");
  await page.getByRole("button", { name: text.submit }).click();
  await expect(option).toHaveCount(0);
}

/** Every address at which something of these meetings would be if they were public. */
async function addressesOf(meetings: string[]): Promise<string[]> {
  const rows = await askDatabase(
    `SELECT meeting.id, committee.slug AS committee, meeting.slug AS date, agenda_point.key
     FROM meeting JOIN committee ON committee.id = committee_id JOIN revision ON revision.meeting_id = meeting.id
     JOIN agenda_point ON agenda_point.revision_id = revision.id WHERE meeting.id = ANY($1::uuid[])`,
    [meetings],
  );
  return rows.flatMap(({ id, committee, date, key }) => {
    const page = `/udvalg/${String(committee)}/${String(date)}`;
    return [
      ...[page, `${page}/punkt-1`, `${page}/kilde`, `${page}/kilde/original`, `/aendringer/${String(committee)}/${String(date)}/1`],
      ...[`/api/v1/meetings/${String(id)}`, `/api/v1/meetings/${String(id)}/minutes.json`, `/api/v1/points/${String(key)}`],
      `/api/calendars/meetings/${String(id)}`,
    ];
  });
}

type Answer = { address: string; text: string };

/**
 * Asks for every address that leads from the front page, the sitemap, the feeds and the interfaces, as a page and as the data that Next sends for a
 * link. Of questions only those that are asked here.
 */
async function crawl(request: APIRequestContext, base: string): Promise<Answer[]> {
  const questions = [companion, "99.99.00", "kvidd", "Kvidderkladde", "Ida"].map(encodeURIComponent);
  const waiting = [
    ...["/", "/sitemap.xml", "/robots.txt", "/opensearch.xml", "/data", "/foelg", "/api/popolo.json", "/api/oparl/v1.1/system"],
    ...["meetings", "points", "votes", "cases", "persons", "downloads"].map((list) => `/api/v1/${list}`),
    ...["/api/feeds/meetings", "/api/calendars/meetings", "/afstemninger/ens.csv", "/afstemninger/stemmer.csv"],
    ...questions.flatMap((q) => [`/soeg/forslag?q=${q}`, `/soeg?q=${q}`, `/api/v1/search?q=${q}`, `/soeg/resultat.csv?q=${q}`]),
    ...questions.map((q) => `/api/feeds/search?q=${q}`),
  ];
  const known = new Set(waiting);
  const answers: Answer[] = [];
  for (let batch = waiting.splice(0, 8); batch.length > 0; batch = waiting.splice(0, 8)) {
    const read = await Promise.all(batch.map((address) => ask(request, address)));
    for (const answer of read.flat()) {
      answers.push(answer);
      for (const found of addressesIn(answer.text, base)) {
        if (known.has(found)) continue;
        known.add(found);
        waiting.push(found);
      }
    }
  }
  return answers;
}

/** What was asked itself is taken out of the answer: a search says what it searched for. */
async function ask(request: APIRequestContext, address: string): Promise<Answer[]> {
  const question = new URL(address, "http://portal.example").searchParams.get("q");
  const forms: Record<string, string>[] = address.startsWith("/api/") ? [{}] : [{}, { rsc: "1" }];
  return Promise.all(
    forms.map(async (headers) => {
      const text = await (await request.get(address, { headers })).text();
      const echoes = question === null ? [] : [question, question.toLowerCase(), encodeURIComponent(question)];
      return { address, text: echoes.reduce((rest, echo) => rest.replaceAll(echo, ""), text) };
    }),
  );
}

/** Addresses of the portal in an answer of any kind: links, ids and locations. Pages of lists are followed; other questions are not. */
function addressesIn(text: string, base: string): string[] {
  const found = [...text.matchAll(/(?:href="|<loc>|<id>|href=\\?"|")((?:https?:\/\/[^"<\\\s]+|\/[a-z][^"<\\\s]*))/g)].map(
    ([, address = ""]) => address,
  );
  return [...new Set(found)].flatMap((address) => {
    if (!URL.canParse(address, base)) return [];
    const { host, pathname, searchParams } = new URL(address.replaceAll("&amp;", "&"), base);
    const own = host === new URL(base).host;
    const listed = [...searchParams.keys()].length === 0;
    return own && listed && !/^\/(sekretariat|_next|api\/sekretariat|api\/auth|api\/afmeld)/.test(pathname) ? [pathname] : [];
  });
}
