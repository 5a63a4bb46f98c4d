import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { GET } from "@/app/(portal)/udvalg/[committee]/[date]/[point]/[attachment]/fil/route";
import { database } from "@/lib/database/database";
import { beginRevision } from "@/lib/desk/corrections/begin-revision";
import { rewriteDraft } from "@/lib/desk/corrections/rewrite-draft";
import { inDeskTransaction } from "@/lib/desk/in-desk-transaction";
import { restoreAttachment, withdrawAttachment } from "@/lib/desk/withdraw-attachment";
import { withdrawMeeting, withdrawPoint } from "@/lib/desk/withdraw";
import type { Companion } from "@/lib/ingest/companion";
import { ingestFile, type Ingested } from "@/lib/ingest/ingest-file";
import { openFile } from "@/lib/ingest/open-file";
import { getMeeting } from "@/lib/published/get-meeting";
import { getPoint } from "@/lib/published/get-point";
import { ingestPaths } from "@/scripts/ingest/ingest-paths";
import { soundPdf } from "@/tests/extract/hostile/sample-pages";
import { zipOf } from "@/tests/extract/support/zip-file";
import { emptyDatabase } from "@/tests/support/empty-database";
import { bytesOf, referatText } from "@/tests/support/referat-text";
import { commandLine } from "@/tests/support/take-in";

beforeEach(emptyDatabase);

const folder = mkdtempSync(path.join(tmpdir(), "referatportalen-bilag-"));
afterAll(() => rmSync(folder, { recursive: true }));

const pdf = soundPdf();
const listed = "Havneudvalget godkender indstillingen.\n\nBilag\n\nBilag 1 - Tegning af bænkene\n\nBilag 2 - Høringssvar";
const text = referatText({ points: [{ title: "Nye bænke", decision: listed }, { title: "Cykelsti" }] });
const drawing = { name: "Bilag_1_Tegning_af_bænkene.pdf", data: pdf };
const place = ["havneudvalget", "2024-03-05"] as const;

/** Takes the referat in with files beside it. */
async function takeInWith(files: readonly { name: string; data: Buffer }[], publish = true, referat = text): Promise<Ingested> {
  const beside = files.map(({ name, data }): Companion => ({ label: name, name, read: () => Promise.resolve(data) }));
  const municipality = { name: "Lillehavn Kommune", example: false };
  const result = await ingestFile({ file: { name: "referat.txt", bytes: bytesOf(referat) }, municipality, publish, beside }, commandLine);
  if (result.kind === "refused") throw new Error(result.reason);
  return result;
}

function fetchAttachment(number: number, point = "punkt-1"): Promise<Response> {
  const [committee, date] = place;
  return GET(new Request("http://127.0.0.1/"), { params: Promise.resolve({ committee, date, point, attachment: `bilag-${number}` }) });
}

async function filesShown() {
  const answer = await getPoint(...place, "punkt-1");
  return answer?.state === "published" ? answer.point.attachmentList.map(({ file }) => file) : null;
}

describe("a file that is named as an attachment", () => {
  it("is kept byte for byte and can be fetched from the point and from the meeting", async () => {
    expect((await takeInWith([drawing])).attachments).toEqual({ taken: [drawing.name], refused: [] });
    const file = { href: "/udvalg/havneudvalget/2024-03-05/punkt-1/bilag-1/fil", mediaType: "application/pdf", size: pdf.length };
    expect(await filesShown()).toEqual([file, null]);
    expect(await getMeeting(...place)).toMatchObject({
      meeting: { attachmentFiles: [{ point: 1, title: "Bilag 1 – Tegning af bænkene", file }] },
    });
    const answer = await fetchAttachment(1);
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(pdf);
    expect(Object.fromEntries(answer.headers)).toMatchObject({ "content-type": "application/pdf", "cache-control": "no-cache" });
    expect((await fetchAttachment(2)).status).toBe(404);
    expect((await fetchAttachment(1, "punkt-2")).status).toBe(404);
  });

  it("is never given out before its meeting is public, nor after it is withdrawn", async () => {
    const { meetingId } = await takeInWith([drawing], false);
    expect((await fetchAttachment(1)).status).toBe(404);
    await takeInWith([drawing]);
    expect((await fetchAttachment(1)).status).toBe(200);
    await withdrawMeeting(meetingId, "Fejl.", commandLine);
    expect((await fetchAttachment(1)).status).toBe(410);
  });

  it("is gone with its point", async () => {
    await takeInWith([drawing]);
    const { key } = await database.agendaPoint.findFirstOrThrow({ where: { slug: "punkt-1" } });
    await withdrawPoint(key, "Fejl.", commandLine);
    expect((await fetchAttachment(1)).status).toBe(410);
  });

  it("is gone while its attachment alone is withdrawn, and given out again byte for byte when that is taken back", async () => {
    await takeInWith([drawing, { name: "Høringssvar.txt", data: Buffer.from("Vi er glade for bænkene.") }]);
    const { key } = await database.agendaPoint.findFirstOrThrow({ where: { slug: "punkt-1" } });
    await withdrawAttachment({ pointKey: key, order: 0 }, "Fejl.", commandLine);
    const gone = await fetchAttachment(1);
    expect(gone.status).toBe(410);
    expect(await gone.text()).not.toContain("Tegning");
    expect((await fetchAttachment(2)).status).toBe(200);
    expect(await filesShown()).toEqual([expect.objectContaining({ mediaType: "text/plain; charset=utf-8" })]);
    const { id } = await database.withdrawnAttachment.findFirstOrThrow();
    await restoreAttachment(id, "Ingen fejl.", commandLine);
    expect(Buffer.from(await (await fetchAttachment(1)).arrayBuffer())).toEqual(pdf);
    expect((await fetchAttachment(2)).status).toBe(200);
  });

  it("stays with its attachment when the meeting is corrected", async () => {
    const { meetingId } = await takeInWith([drawing]);
    const revisionId = await beginRevision(meetingId, commandLine);
    await inDeskTransaction((transaction) => rewriteDraft(transaction, revisionId));
    const where = { point: { revisionId }, documentId: { not: null } };
    expect(await database.attachment.findMany({ where, select: { title: true } })).toEqual([{ title: "Bilag 1 - Tegning af bænkene" }]);
  });

  it("stays with its attachment when a corrected referat comes without it, and gives way to another that does come", async () => {
    await takeInWith([drawing]);
    const corrected = text.replace("Cykelsti", "Cykelsti ved havnen");
    expect((await takeInWith([], true, corrected)).kind).toBe("newVersion");
    expect(Buffer.from(await (await fetchAttachment(1)).arrayBuffer())).toEqual(pdf);
    expect((await fetchAttachment(2)).status).toBe(404);
    const redrawn = { name: drawing.name.replace(".pdf", ".txt"), data: Buffer.from("En anden tegning") };
    await takeInWith([redrawn], true, corrected.replace("ved havnen", "ved stranden"));
    expect(await (await fetchAttachment(1)).text()).toBe("En anden tegning");
  });

  it("is taken once, and not at all when the referat is public without it", async () => {
    await takeInWith([]);
    const late = await takeInWith([drawing]);
    expect(late).toMatchObject({ kind: "unchanged", attachments: { taken: [], refused: [{ label: drawing.name }] } });
    expect(await database.document.count()).toBe(1);
    expect(await filesShown()).toEqual([null, null]);
  });

  it.each([
    ["a personal number in its text", "Bilag 2 - Høringssvar.txt", Buffer.from("Svar fra borger 010190-1234 om bænkene.")],
    ["nothing that can be read", "Bilag 2 - Høringssvar.pdf", Buffer.from("%PDF-1.4 intet")],
  ])("is not kept when it holds %s", async (_, name, data) => {
    const { attachments } = await takeInWith([{ name, data }, drawing]);
    expect(attachments).toMatchObject({ taken: [drawing.name], refused: [{ label: name }] });
    expect(await database.document.count()).toBe(2);
    expect((await fetchAttachment(2)).status).toBe(404);
    expect(await database.auditEvent.count({ where: { action: "file.refused" } })).toBe(1);
  });
});

describe("a zip or a folder with a referat and its attachments", () => {
  it("gives each file of a zip with those beside it", async () => {
    const zip = zipOf([
      { name: "marts/referat.txt", data: bytesOf(text) as Buffer },
      { name: `marts/bilag/${drawing.name}`, data: pdf },
      { name: "april/Bilag 2 - Høringssvar.txt", data: Buffer.from("Andet møde") },
    ]);
    const beside: string[][] = [];
    for await (const file of openFile({ label: "alle.zip", name: "alle.zip", read: () => Promise.resolve(zip) })) {
      if ("bytes" in file) beside.push(file.beside.map(({ name }) => name));
      if ("bytes" in file && file.name === "referat.txt") expect(await file.beside[0]?.read()).toEqual(pdf);
    }
    expect(beside).toEqual([[drawing.name], [], []]);
  });

  it("is taken in whole, in any order, and a second time without a change", async () => {
    writeFileSync(path.join(folder, "referat.txt"), text);
    writeFileSync(path.join(folder, drawing.name), pdf);
    const options = { publish: true, municipality: "Lillehavn Kommune", keepExamples: false };
    expect(await ingestPaths([folder], options)).toBe(0);
    expect((await fetchAttachment(1)).status).toBe(200);
    expect(await ingestPaths([folder], options)).toBe(0);
    expect(await database.document.count()).toBe(2);
    expect(await database.auditEvent.count({ where: { action: "file.refused" } })).toBe(0);
  });
});
