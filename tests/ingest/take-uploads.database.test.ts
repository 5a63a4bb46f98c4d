import { readdirSync } from "node:fs";
import path from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/lib/database/database";
import { NotAllowedError } from "@/lib/desk/actor";
import { runJob } from "@/lib/ingest/run-job";
import { takeUploads, type Uploads } from "@/lib/ingest/take-uploads";
import { zipOf, type PackedFile } from "@/tests/extract/support/zip-file";
import { emptyDatabase } from "@/tests/support/empty-database";
import { referatText } from "@/tests/support/referat-text";
import { signInStaff } from "@/tests/support/sign-in-staff";
import { commandLine } from "@/tests/support/take-in";

beforeEach(emptyDatabase);

const march = { name: "2024/marts.txt", data: referatText() };
const april = { name: "2024/april.txt", data: referatText({ date: "02-04-2024" }) };

describe("a zip at the desk", () => {
  it("gives every readable file in it as an upload of its own", async () => {
    const { jobs, faults } = await send([march, april, { name: "2024/billede.png", data: "intet referat" }]);
    expect(faults).toEqual([]);
    expect(await names(jobs)).toEqual(["april.txt", "marts.txt"]);
    expect(await database.meeting.count()).toBe(2);
    expect(await database.auditEvent.count({ where: { action: "file.uploaded" } })).toBe(2);
    expect(readdirSync(path.join(process.env.STORAGE_DIR ?? "", "incoming"))).toEqual([]);
  });

  it("says of each file that it cannot unpack which and why, and takes the others", async () => {
    const { faults } = await send([march, { ...april, wrongChecksum: true }, { name: "mere.zip", data: zipOf([april]) }]);
    expect(faults).toEqual(["archive", "archive"]);
    const failed = await database.job.findMany({ where: { state: "failed" }, orderBy: { fileName: "asc" } });
    expect(failed.map(({ fileName }) => fileName)).toEqual(["april.txt", "arkiv.zip › mere.zip"]);
    expect(failed.every(({ error }) => /[a-zæøå]{3}/.test(error ?? ""))).toBe(true);
    expect(await database.auditEvent.count({ where: { action: "file.refused" } })).toBe(2);
    expect(await database.meeting.count()).toBe(1);
  });

  it("that is a bomb, locked, or climbs out of its folder brings nothing in", async () => {
    const hostile: PackedFile[][] = [
      Array.from({ length: 24 }, (_, index) => ({ name: `${index}.txt`, data: "x", claims: 24 * 1024 * 1024 })),
      [{ ...march, encrypted: true }],
      [{ ...march, name: "../../marts.txt" }],
      [{ ...march, claims: 10 }],
    ];
    for (const files of hostile) {
      const { faults } = await send(files);
      expect(faults).toEqual(["archive"]);
    }
    expect(await database.document.count()).toBe(0);
    expect(await database.job.count({ where: { state: { not: "failed" } } })).toBe(0);
  });

  it("holds no file past what one may be, and a file that is no zip is held to it too", async () => {
    const large = Buffer.alloc(26 * 1024 * 1024, "a");
    expect((await send([{ name: "stor.txt", data: large }])).faults).toEqual(["archive"]);
    expect((await sendFile("stor.txt", large)).faults).toEqual(["tooLarge"]);
    expect(await database.document.count()).toBe(0);
  });

  it("is refused as soon as it is too large or can be nothing that is read, and what comes behind it is taken", async () => {
    const endless = { name: "referat.pdf", data: Buffer.concat([Buffer.from("%PDF-1.7\n"), Buffer.alloc(60 * 1024 * 1024, "a")]) };
    const picture = { name: "billede.pdf", data: Buffer.alloc(30 * 1024 * 1024, Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3, 4])) };
    const { faults } = await sendAll([endless, picture, march]);
    expect(faults).toEqual(["tooLarge"]);
    const jobs = await database.job.findMany({ orderBy: { fileName: "asc" }, select: { fileName: true, state: true, size: true } });
    expect(jobs).toEqual([
      { fileName: "billede.pdf", state: "failed", size: 0 },
      { fileName: "marts.txt", state: "done", size: Buffer.byteLength(march.data) },
    ]);
    expect(readdirSync(path.join(process.env.STORAGE_DIR ?? "", "incoming"))).toEqual([]);
  });

  it("is for a redaktør, not for a læser", async () => {
    const reader = await signInStaff({ role: "laeser" });
    await expect(takeUploads(requestOf({ name: "arkiv.zip", data: zipOf([march]) }), reader, read)).rejects.toThrow(NotAllowedError);
  });
});

describe("a text that is pasted", () => {
  it("is taken as a file of its own, beside a field of files in which none was chosen", async () => {
    const { jobs, faults } = await takeUploads(formOf([new File([], "")], referatText().replaceAll("\n", "\r\n")), commandLine, read);
    expect(faults).toEqual([]);
    expect(await names(jobs)).toEqual(["Indsat tekst.txt"]);
    expect(await database.agendaPoint.count()).toBe(1);
  });

  it("comes along with a file", async () => {
    const { jobs } = await takeUploads(formOf([new File([april.data], "april.txt")], march.data), commandLine, read);
    expect(await names(jobs)).toEqual(["Indsat tekst.txt", "april.txt"]);
    expect(await database.meeting.count()).toBe(2);
  });

  it("is refused where it is larger than any referat, and asked for where there is nothing at all", async () => {
    const long = "a".repeat(4 * 1024 * 1024 + 1);
    expect(await takeUploads(formOf([], long), commandLine, read)).toEqual({ jobs: [], faults: ["tooLarge"] });
    expect(await takeUploads(formOf([new File([], "")], " "), commandLine, read)).toEqual({ jobs: [], faults: ["nothing"] });
    expect(await database.job.count()).toBe(0);
  });
});

const read = (jobId: string) => runJob(jobId, { name: "Lillehavn Kommune", example: false });

function send(files: PackedFile[]): Promise<Uploads> {
  return sendFile("arkiv.zip", zipOf(files));
}

function sendFile(name: string, bytes: Buffer): Promise<Uploads> {
  return sendAll([{ name, data: bytes }]);
}

function sendAll(files: PackedFile[]): Promise<Uploads> {
  return takeUploads(requestOf(...files), commandLine, read);
}

function requestOf(...files: PackedFile[]): Request {
  return formOf(files.map(({ name, data }) => new File([new Uint8Array(Buffer.from(data))], name)));
}

function formOf(files: File[], text?: string): Request {
  const form = new FormData();
  for (const file of files) form.append("files", file);
  if (text !== undefined) form.append("tekst", text);
  return new Request("http://localhost/api/sekretariat/upload", { method: "POST", body: form });
}

async function names(jobs: string[]): Promise<string[]> {
  const rows = await database.job.findMany({ where: { id: { in: jobs } } });
  return rows.map(({ fileName }) => fileName).sort();
}
