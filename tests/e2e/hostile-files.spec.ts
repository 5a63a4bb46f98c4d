import type { Page } from "@playwright/test";
import { deskGlossaryText } from "@/lib/text/desk-glossary";
import { reportText } from "@/lib/text/report";
import { sourceText } from "@/lib/text/source";
import { PdfFile, standardFonts } from "../extract/support/pdf-file";
import { referatText } from "../support/referat-text";
import { publishAtDesk, uploadAtDesk } from "./support/desk-files";
import { askDatabase, signInAtDesk } from "./support/desk-user";
import { expect, test } from "./support/portal-test";

/** Would mark the document if it became markup, and the window if it ran; the script calls itself the portal's own. */
const image = "<img src=x onerror=globalThis.ran=1 data-hostile>";
const script = '</script><script data-hostile data-portal="whole">globalThis.ran=1</script>';
const breakOut = `"'><svg onload=globalThis.ran=1 data-hostile></svg>`;
const link = "[her](javascript:globalThis.ran=1)";

/** Stands in the referat where the parser would not take markup for a name, and is turned into markup in every row afterwards. */
const marker = "Mærkesen";

/** A referat that says in every field what a browser must not understand. `day` tells one from another. */
function hostileReferat(committee: string, day: string): string {
  return [
    `REFERAT ${committee} 2022-2025 d. ${day}-03-2024`,
    `Mødedato d. ${day}-03-2024 kl. 16:00`,
    `Mødested Rådhuset ${image}`,
    `Punkt 1: Nye bænke ${script}`,
    "05.01.00-G01-1-24",
    "Resume",
    `Sagen handler om en pullert ${breakOut} og ${link}.`,
    `Navn ${image}\tTal`,
    `Bænk ${script}\t2`,
    `Baggrund ${marker}`,
    `Bænkene er gamle. ${script}`,
    "INDSTILLING",
    `By- og Havneforvaltningen indstiller, at udvalget godkender sagen ${image}.`,
    "Beslutning",
    `Bo Lund (A) og Ida ${marker} (V) stemmer for indstillingen.`,
    `Per ${marker} (C) stemmer imod indstillingen.`,
    "Indstillingen er hermed godkendt.",
    `Ake ${marker} (V) var fraværende.`,
    "Bilag",
    `Kort ${image} - 1234-56789`,
    link,
    `Punkt 2: Sag om ${breakOut}`,
    "Beslutning",
    `Udvalget godkender indstillingen.`,
  ].join("\n\n");
}

test("nothing of a file, a name, a word or a report ever runs: it is shown as the text it is", async ({ page }) => {
  test.setTimeout(180_000);
  const committee = `Havneudvalget ${image}`;
  const dialogs: string[] = [];
  page.on("dialog", (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const user = await signInAtDesk(page, "udgiver");
  await askDatabase(`UPDATE "user" SET name = $1 WHERE id = $2`, [`Ida ${image}`, user.id]);

  const name = `referat ${image} ${breakOut}.txt`;
  const draft = await uploadAtDesk(page, { name, mimeType: "text/html", buffer: Buffer.from(hostileReferat(committee, "05")) });
  expect(draft).toMatchObject({ state: "done" });
  await settleDoubts(draft.meetingId);
  await plantMarkup(); // a draft may still be changed; what is published is made of it
  await publishAtDesk(page, draft.meetingId);
  const again = await uploadAtDesk(page, {
    name: "rettet.txt",
    mimeType: "text/plain",
    buffer: Buffer.from(hostileReferat(committee, "05").replace("Bænkene er gamle.", "Bænkene er nye.")),
  });
  expect(again).toMatchObject({ state: "asking", meetingId: draft.meetingId });

  await page.goto(`/om/meld-fejl?side=${encodeURIComponent(`/om"><${image}`)}`);
  await page.getByLabel(reportText.forms.error.message).fill(image + script);
  await page.getByRole("button", { name: reportText.submit }).click();
  await expect(page).toHaveURL(/modtaget/);
  await page.goto("/sekretariat/ordliste");
  await page.getByRole("textbox", { name: deskGlossaryText.term, exact: true }).first().fill(`Pullert ${image}`);
  await page.getByLabel(deskGlossaryText.forms).first().fill("pullert");
  await page.getByLabel(deskGlossaryText.explanation).first().fill(`Til at fortøje ved ${script}`);
  await page.getByRole("button", { name: deskGlossaryText.submitNew }).click();
  await expect(page.getByText(deskGlossaryText.done.saved)).toBeVisible();

  const shown = new Set<string>();
  for (const address of [...(await publicAddresses(page)), ...deskAddresses(draft.meetingId)]) {
    const response = await page.goto(address);
    expect(response?.status(), address).toBe(200);
    await expectInert(page, address);
    expect((await page.locator("script[src]").count()) > 0, `scripts of ${address}`).toBe(address.startsWith("/sekretariat"));
    const text = await page.locator("body").innerText();
    for (const payload of [image, script, breakOut, link]) if (text.includes(payload)) shown.add(payload);
  }
  expect([...shown].sort()).toEqual([image, script, breakOut, link].sort());
  expect(dialogs).toEqual([]);
});

test("a file that is two things at once is handed out as the one that was read, at the page asked for, and never as a page of the portal", async ({
  page,
}) => {
  test.slow();
  await signInAtDesk(page, "udgiver");
  const read = await uploadAtDesk(page, { name: "referat.html", mimeType: "text/html", buffer: polyglot() });
  expect(read).toMatchObject({ state: "done" });
  await publishAtDesk(page, read.meetingId);
  const [meeting] = await askDatabase(
    "SELECT committee.slug AS committee, meeting.slug AS date FROM meeting JOIN committee ON committee.id = committee_id WHERE meeting.id = $1",
    [read.meetingId],
  );
  const place = `/udvalg/${String(meeting?.committee)}/${String(meeting?.date)}`;
  const address = `${place}/kilde/original`;
  const response = await page.request.get(address);
  expect(response.status(), address).toBe(200);
  expect((await response.body()).equals(polyglot())).toBe(true);
  expect(response.headers()).toMatchObject({ "content-type": "application/pdf", "x-content-type-options": "nosniff" });
  expect(response.headers()["content-disposition"]).toMatch(/^inline; filename="referat\.html"/);
  // The policy leaves the browser's own viewer what it is made of, an embedded object with a style in place, and nothing else.
  const policy = response.headers()["content-security-policy"]?.split("; ");
  expect(policy?.sort()).toEqual(["default-src 'none'", "frame-ancestors 'none'", "object-src 'self'", "style-src 'unsafe-inline'"]);

  await page.goto(`${place}/punkt-1`);
  const decision = page.locator("details", { hasText: sourceText.show }).last();
  await decision.locator("summary").click();
  await expect(decision.getByRole("link", { name: sourceText.originalPage(2) })).toHaveAttribute("href", `${address}#page=2`);
  // A browser without a viewer makes a download of it, which ends the navigation.
  await page.goto(address).catch(() => null);
  expect(await page.evaluate(() => "ran" in globalThis)).toBe(false);
  await page.goto("/");
});

test("a file that only calls itself a referat is refused in words", async ({ page }) => {
  test.slow();
  await signInAtDesk(page, "redaktoer");
  const picture = `<svg xmlns="http://www.w3.org/2000/svg" onload="globalThis.ran=1"><script>globalThis.ran=1</script></svg>`;
  const document = `<!doctype html><title>Referat</title><script>globalThis.ran=1</script>`;
  const names = [
    "referat.pdf",
    "../../referat.txt",
    "/etc/referat.docx",
    "C:\\referat.pdf",
    "\u202efdp.referat",
    `${"r".repeat(5_000)}.pdf`,
  ];
  for (const [index, name] of names.entries()) {
    const content = index % 2 === 0 ? picture : document;
    const refused = await uploadAtDesk(page, { name, mimeType: "application/pdf", buffer: Buffer.from(content) });
    expect(refused, name).toMatchObject({ state: "failed", error: expect.stringMatching(/[a-zæøå]{3}/) });
    expect(refused.fileName, name).toMatch(/^[^/\\\u202e]{1,200}$/);
  }
  await page.goto("/sekretariat/upload");
  await expectInert(page, page.url());
});

/** A PDF of two pages, the decision on the second, that reads as a page of HTML to whoever looks at its first bytes. */
function polyglot(): Buffer {
  const file = new PdfFile();
  file.addStream(`<!doctype html><html>${script}<body onload=globalThis.ran=1>${image}`);
  const paragraphs = referatText({ committee: "Polyglotudvalget" }).split("\n\n");
  const decision = paragraphs.indexOf("Beslutning");
  const pages = [paragraphs.slice(0, decision), paragraphs.slice(decision)].map((page) => file.addStream(page.map(printed).join("\n")));
  return Buffer.concat([file.build(file.addPages(pages, standardFonts)), Buffer.from(script)]);
}

function printed(text: string, index: number): string {
  return `BT /${text.startsWith("Punkt") ? "F2" : "F1"} 11 Tf 60 ${780 - index * 30} Td (${text}) Tj ET`;
}

async function settleDoubts(meetingId: string): Promise<void> {
  await askDatabase("UPDATE parse_warning SET settled_at = now() FROM revision WHERE revision.id = revision_id AND meeting_id = $1", [
    meetingId,
  ]);
}

/** Puts markup in every text of every table in the place of the marker; only the audit log lets nobody. */
async function plantMarkup(): Promise<void> {
  const columns = await askDatabase(`
    SELECT c.table_name AS table, c.column_name AS column, c.data_type AS type
    FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
    WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' AND c.is_generated = 'NEVER'
      AND c.data_type IN ('text', 'jsonb') AND c.table_name NOT IN ('audit_event', 'audit_seal', '_prisma_migrations')`);
  for (const { table, column, type } of columns) {
    const place = `"${String(column)}"`;
    const planted = type === "jsonb" ? `replace(${place}::text, $1, $2)::jsonb` : `replace(${place}, $1, $2)`;
    await askDatabase(`UPDATE "${String(table)}" SET ${place} = ${planted} WHERE ${place}::text LIKE '%' || $1 || '%'`, [marker, image]);
  }
  await askDatabase(`UPDATE ballot SET party = $1 FROM person WHERE person.id = ballot.person_id AND person.name LIKE '%' || $2 || '%'`, [
    image,
    image,
  ]);
}

/** Every page of the sitemap, and what leads out of those that are about the hostile referat. */
async function publicAddresses(page: Page): Promise<string[]> {
  const index = await (await page.request.get("/sitemap.xml")).text();
  const parts = await Promise.all(locationsOf(index).map(async (part) => (await page.request.get(part)).text()));
  const pages = parts.flatMap(locationsOf).filter((address) => !address.startsWith("/udvalg/") || address.includes("data-hostile"));
  const committee = pages.find((address) => address.startsWith("/udvalg/") && address.includes("data-hostile"))?.split("/")[2];
  expect(committee).toBeTruthy();
  const meeting = `/udvalg/${committee}/2024-03-05`;
  const searches = ["bænke", image, breakOut, script, `udvalg:${breakOut}`].map((query) => `/soeg?q=${encodeURIComponent(query)}`);
  return [...new Set([...pages, meeting, `${meeting}/punkt-1`, `${meeting}/kilde`, "/ordliste", ...searches])];
}

function locationsOf(xml: string): string[] {
  return [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = ""]) => new URL(address).pathname);
}

function deskAddresses(meetingId: string): string[] {
  const pages = [
    "",
    "/upload",
    "/ordliste",
    "/henvendelser",
    "/konto",
    `/moeder/${meetingId}/gennemse`,
    `/moeder/${meetingId}/offentliggoer`,
  ];
  return pages.map((page) => `/sekretariat${page}`);
}

async function expectInert(page: Page, address: string): Promise<void> {
  const found = await page.evaluate(() => ({
    ran: "ran" in globalThis,
    markup: document.querySelectorAll("[data-hostile]").length,
    links: [...document.querySelectorAll("a[href], form[action], iframe, object, embed")].filter((element) =>
      /^\s*(javascript|data|vbscript):/i.test(element.getAttribute("href") ?? element.getAttribute("action") ?? "data:"),
    ).length,
  }));
  expect(found, address).toEqual({ ran: false, markup: 0, links: 0 });
}
