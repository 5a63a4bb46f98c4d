import { existsSync } from "node:fs";
import path from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/lib/database/database";
import { publish } from "@/lib/desk/publish";
import { answerJob } from "@/lib/desk/uploads/answer-job";
import { runJob } from "@/lib/ingest/run-job";
import { takeUploads } from "@/lib/ingest/take-uploads";
import { soundPdf } from "@/tests/extract/hostile/sample-pages";
import { zipOf } from "@/tests/extract/support/zip-file";
import { emptyDatabase } from "@/tests/support/empty-database";
import { referatText } from "@/tests/support/referat-text";
import { commandLine } from "@/tests/support/take-in";

beforeEach(emptyDatabase);

type Sent = { name: string; data: Buffer | string };

const listed = "Havneudvalget godkender indstillingen.\n\nBilag\n\nBilag 1 - Tegning af bænkene\n\nBilag 2 - Høringssvar";
const withAttachments = (more = "", date = "05-03-2024") =>
  referatText({ date, points: [{ title: `Nye bænke${more}`, decision: listed }] });
const referat: Sent = { name: "referat.txt", data: withAttachments() };
const drawing: Sent = { name: "Bilag_1_Tegning_af_bænkene.pdf", data: soundPdf() };
const reply: Sent = { name: "Høringssvar.txt", data: "Vi er glade for bænkene." };
const article: Sent = { name: "artikel.txt", data: "Havnen fylder 100 år." };

describe("files that are uploaded together with their referat", () => {
  it.each([
    ["before it, in one form", [drawing, reply, referat]],
    ["after it, in one form", [referat, drawing, reply]],
    ["in a zip", [{ name: "marts.zip", data: zipOf([reply, drawing, referat]) }]],
    ["in a folder of a zip, below it", [{ name: "alt.zip", data: zipOf([referat, { ...drawing, name: `bilag/${drawing.name}` }, reply]) }]],
  ])("become its attachments when they come %s", async (_, files) => {
    await upload(...files);
    expect(await tied()).toEqual([drawing.name, reply.name]);
    expect(await jobs()).toEqual({
      [drawing.name]: { state: "done", attached: true, error: null },
      [reply.name]: { state: "done", attached: true, error: null },
      [referat.name]: { state: "done", attached: false, error: null },
    });
  });

  it("are left where they are another folder's", async () => {
    const march = { name: "marts/referat.txt", data: withAttachments() };
    await upload({ name: "alt.zip", data: zipOf([march, { ...drawing, name: `april/${drawing.name}` }]) });
    expect(await tied()).toEqual([]);
    expect(await jobs()).toMatchObject({
      [drawing.name]: { state: "failed", error: expect.stringContaining("ikke et referat") as string },
    });
  });

  it("are refused with a reason, and forgotten, when they hold a personal number, or their name does", async () => {
    await upload(referat, { name: reply.name, data: "Svar fra borger 010190-1234." });
    expect(await jobs()).toMatchObject({ [reply.name]: { state: "failed", error: expect.stringContaining("CPR-nummer") as string } });
    await upload(
      { name: "referat2.txt", data: withAttachments("", "06-03-2024").replace("Bilag 2 - Høringssvar", "Svar 010190-1234") },
      { name: "Svar 010190-1234.txt", data: "Intet galt." },
    );
    expect(await jobs()).toMatchObject({
      "Svar ••••••-••••.txt": { state: "failed", error: expect.stringContaining("CPR-nummer") as string },
    });
    expect(await tied()).toEqual([]);
    for (const { sha256 } of await database.job.findMany({ where: { state: "failed" } })) expect(isStored(sha256)).toBe(false);
  });

  it("are refused when no referat claims them, and kept while one may", async () => {
    await upload(referat);
    await upload(article, { name: "nyt.txt", data: withAttachments(" på havnen") }, drawing);
    expect(await jobs()).toMatchObject({
      "nyt.txt": { state: "asking" },
      [drawing.name]: { state: "waiting" },
      [article.name]: { state: "waiting" },
    });
    const { id, sha256 } = await database.job.findFirstOrThrow({ where: { fileName: drawing.name } });
    expect(isStored(sha256)).toBe(true);
    const asking = await database.job.findFirstOrThrow({ where: { state: "asking" } });
    await answerJob(asking.id, true, commandLine);
    await read(asking.id);
    expect(await database.job.findUniqueOrThrow({ where: { id } })).toMatchObject({ state: "done", attached: true });
    expect(await jobs()).toMatchObject({ [article.name]: { state: "failed" } });
    expect(await tied()).toEqual([drawing.name]);
  });

  it("are refused when the new version that they came with is not wanted", async () => {
    await upload(referat);
    await upload({ name: "nyt.txt", data: withAttachments(" på havnen") }, drawing);
    const asking = await database.job.findFirstOrThrow({ where: { state: "asking" } });
    await answerJob(asking.id, false, commandLine);
    await read(asking.id);
    expect(await jobs()).toMatchObject({ "nyt.txt": { state: "dropped" }, [drawing.name]: { state: "failed" } });
    expect(await database.document.count()).toBe(1);
  });

  it("come to a draft that is known, and not to what is public without them", async () => {
    await upload(referat);
    await upload(referat, drawing);
    expect(await tied()).toEqual([drawing.name]);
    const { id } = await database.revision.findFirstOrThrow();
    await publish({ revisionId: id }, commandLine);
    await upload(referat, drawing, reply);
    expect(await tied()).toEqual([drawing.name]);
    expect(await jobs()).toMatchObject({
      [drawing.name]: { state: "done", attached: true },
      [reply.name]: { state: "failed", error: expect.stringContaining("offentliggjort uden det") as string },
    });
  });
});

const read = (jobId: string) => runJob(jobId, { name: "Lillehavn Kommune", example: false });

/** Sends files in one form, and has them read in the order in which they came. */
async function upload(...files: Sent[]): Promise<void> {
  const form = new FormData();
  for (const { name, data } of files) form.append("files", new File([new Uint8Array(Buffer.from(data))], name));
  await takeUploads(new Request("http://localhost/api/sekretariat/upload", { method: "POST", body: form }), commandLine, read);
}

/** The newest job of each file. */
async function jobs() {
  const rows = await database.job.findMany({ orderBy: { createdAt: "asc" } });
  return Object.fromEntries(rows.map(({ fileName, state, attached, error }) => [fileName, { state, attached, error }]));
}

async function tied(): Promise<string[]> {
  const rows = await database.attachment.findMany({
    where: { documentId: { not: null } },
    orderBy: { order: "asc" },
    select: { document: true },
  });
  return rows.map(({ document }) => document?.name ?? "");
}

function isStored(sha256: string): boolean {
  return existsSync(path.join(process.env.STORAGE_DIR ?? "", sha256.slice(0, 2), sha256));
}
