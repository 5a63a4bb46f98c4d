import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/lib/database/database";
import { dropUpload, receiveUpload, UploadTooLargeError } from "@/lib/database/uploads";
import { NotAllowedError } from "@/lib/desk/actor";
import { PublishBlockedError } from "@/lib/desk/publish-blocked-error";
import { publishDue, schedulePublishing } from "@/lib/desk/schedule-publishing";
import { answerJob } from "@/lib/desk/uploads/answer-job";
import { saveUpload } from "@/lib/desk/uploads/save-upload";
import { largestUpload } from "@/lib/ingest/largest-upload";
import { runJob } from "@/lib/ingest/run-job";
import { zipOf } from "@/tests/extract/support/zip-file";
import { emptyDatabase } from "@/tests/support/empty-database";
import { bytesOf, referatText } from "@/tests/support/referat-text";
import { signInStaff } from "@/tests/support/sign-in-staff";
import { commandLine, takeIn } from "@/tests/support/take-in";

beforeEach(emptyDatabase);

const municipality = { name: "Lillehavn Kommune", example: false };
const storage = () => process.env.STORAGE_DIR ?? "";

describe("an upload", () => {
  it("is one job and one document, however many give it at once", async () => {
    const jobs = await Promise.all(Array.from({ length: 50 }, () => upload(referatText())));
    expect(new Set(jobs.map(({ jobId }) => jobId)).size).toBe(1);
    expect(jobs.filter(({ begun }) => begun)).toHaveLength(1);
    await Promise.all(jobs.map(({ jobId }) => runJob(jobId, municipality)));
    expect(await database.document.count()).toBe(1);
    expect(await database.revision.count()).toBe(1);
    expect(await upload(referatText())).toMatchObject({ begun: false });
  });

  it("never gets a place or a name of the sender's choosing", async () => {
    const names = ["../../etc/passwd", "..\\..\\boot.ini", "/tmp/x", "a\0b.txt", "\u202Egpj.exe", "", "070761-4285.txt"];
    for (const [index, name] of names.entries()) await upload(referatText({ date: `0${index + 1}-03-2024` }), name);
    const jobs = await database.job.findMany({ orderBy: { createdAt: "asc" } });
    expect(jobs.map(({ fileName }) => fileName)).toEqual(["passwd", "boot.ini", "x", "ab.txt", "gpj.exe", "fil", "••••••-••••.txt"]);
    const kept = readdirSync(storage(), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(kept.filter(({ name }) => !/^[0-9a-f]{64}$/.test(name))).toEqual([]);
  });

  it("past the limit leaves nothing behind", async () => {
    await expect(receiveUpload(streamOf(new Uint8Array(1_000)), () => 999)).rejects.toThrow(UploadTooLargeError);
    const incoming = path.join(storage(), "incoming");
    expect(existsSync(incoming) ? readdirSync(incoming) : []).toEqual([]);
  });

  it("is refused while it is still coming: past what its kind may be, or at once when nothing that begins so can be read", async () => {
    const megabyte = 1024 * 1024;
    const starts = {
      pdf: "%PDF-1.7",
      text: "Referat",
      word: zipStart("[Content_Types].xml"),
      archive: zipStart("marts.txt"),
      picture: "\x89PNG\r\n\x1a\n\0\0",
    };
    const taken: Record<string, number> = {};
    for (const [kind, start] of Object.entries(starts)) {
      const stream = endless(Buffer.from(start, "latin1"), (bytes) => (taken[kind] = bytes));
      await expect(receiveUpload(stream, largestUpload)).rejects.toThrow();
    }
    const steps = Object.entries(taken).map(([kind, bytes]) => [kind, Math.floor(bytes / megabyte)]);
    expect(Object.fromEntries(steps)).toEqual({ pdf: 26, text: 26, word: 26, archive: 251, picture: 1 });
    expect(readdirSync(path.join(storage(), "incoming"))).toEqual([]);
  });

  it("that is no referat is refused in words, and forgotten", async () => {
    const { jobId } = await upload("GIF89a<script>alert(1)</script>", "referat.pdf");
    await runJob(jobId, municipality);
    const job = await database.job.findUniqueOrThrow({ where: { id: jobId } });
    expect(job).toMatchObject({ state: "failed", error: expect.stringMatching(/[a-zæøå]{3}/) as string });
    expect(existsSync(path.join(storage(), job.sha256.slice(0, 2), job.sha256))).toBe(false);
    expect(await database.document.count()).toBe(0);
    expect(await database.auditEvent.findMany({ where: { action: "file.refused" } })).toMatchObject([{ subjectId: jobId }]);
  });

  it("that was saved before its job could say so is not called known", async () => {
    const { jobId } = await upload(referatText());
    await runJob(jobId, municipality);
    await database.job.update({ where: { id: jobId }, data: { state: "running", meetingId: null, endedAt: null } });
    await runJob(jobId, municipality);
    expect(await database.job.findUniqueOrThrow({ where: { id: jobId } })).toMatchObject({ state: "done", unchanged: false });
    const again = await upload(referatText());
    expect(await database.job.findUniqueOrThrow({ where: { id: again.jobId } })).toMatchObject({ state: "done", unchanged: true });
  });

  it("of another version of a known meeting asks first, and changes nothing before it is answered", async () => {
    const first = await upload(referatText());
    await runJob(first.jobId, municipality);
    const second = await upload(referatText({ points: [{ title: "Nye bænke på havnen" }] }));
    await runJob(second.jobId, municipality);
    expect(await database.job.findUniqueOrThrow({ where: { id: second.jobId } })).toMatchObject({
      state: "asking",
      meetingId: expect.any(String) as string,
    });
    expect(await database.revision.count()).toBe(1);
    expect(await answerJob(second.jobId, true, commandLine)).toBe(true);
    await runJob(second.jobId, municipality);
    expect(await database.revision.count()).toBe(2);
    const third = await upload(referatText({ points: [{ title: "Nye bænke i byen" }] }));
    await runJob(third.jobId, municipality);
    await answerJob(third.jobId, false, commandLine);
    await runJob(third.jobId, municipality);
    expect(await database.job.findUniqueOrThrow({ where: { id: third.jobId } })).toMatchObject({ state: "dropped" });
    expect(await database.revision.count()).toBe(2);
  });

  it("is for a redaktør, not for a læser", async () => {
    const received = await receiveUpload(streamOf(bytesOf(referatText())), () => 100_000);
    await expect(saveUpload(received, "x.txt", await signInStaff({ role: "laeser" }))).rejects.toThrow(NotAllowedError);
    await dropUpload(received);
  });
});

describe("a set time", () => {
  it("publishes what is due, in the name of who set it, and nothing else", async () => {
    const { jobId } = await upload(referatText());
    await runJob(jobId, municipality);
    const { id } = await database.revision.findFirstOrThrow();
    const staff = await signInStaff({ role: "udgiver" });
    await schedulePublishing(id, new Date(Date.now() + 3_600_000), staff);
    expect(await publishDue(false)).toBe(0);
    await database.revision.update({ where: { id }, data: { publishAt: new Date(0) } });
    expect(await publishDue(false)).toBe(1);
    expect(await publishDue(false)).toBe(0);
    expect(await database.revision.findFirstOrThrow()).toMatchObject({ publishedBy: staff.id });
  });

  it("is not set for what takes the place of another version before somebody says why, which is then published with it", async () => {
    await takeIn(referatText(), { publish: true });
    const { revisionId } = await takeIn(referatText({ points: [{ title: "Nye bænke på havnen" }] }));
    const staff = await signInStaff({ role: "udgiver" });
    await expect(schedulePublishing(revisionId, new Date(0), staff)).rejects.toThrow(PublishBlockedError);
    await schedulePublishing(revisionId, new Date(0), staff, { note: "Titlen var afkortet." });
    expect(await publishDue(false)).toBe(1);
    expect(await database.revision.findUniqueOrThrow({ where: { id: revisionId } })).toMatchObject({ note: "Titlen var afkortet." });
  });

  it("is lost where something has come in the way, and the log says what", async () => {
    const { revisionId, meetingId } = await takeIn(referatText());
    const staff = await signInStaff({ role: "udgiver" });
    await schedulePublishing(revisionId, new Date(0), staff);
    const warning = { revisionId, order: 99, code: "x", severity: "blocking" as const, message: "Noget er galt." };
    await database.parseWarning.create({ data: warning });
    expect(await publishDue(false)).toBe(0);
    expect(await database.revision.findUniqueOrThrow({ where: { id: revisionId } })).toMatchObject({ publishAt: null, publishedAt: null });
    expect(await database.auditEvent.findFirstOrThrow({ where: { action: "meeting.notPublished", subjectId: meetingId } })).toMatchObject({
      userId: staff.id,
      detail: { reasons: ["Noget er galt."] },
    });
  });
});

describe("the worker", () => {
  it("finishes what it had begun, however often it is killed, and makes nothing public", async () => {
    const dates = ["01", "02", "03", "04", "05", "06"].map((day) => `${day}-03-2024`);
    for (const date of dates) await upload(referatText({ date }));
    for (const milliseconds of [1_500, 2_500, 3_000, 3_500]) {
      const worker = startWorker();
      await pause(milliseconds);
      worker.kill("SIGKILL");
      await once(worker, "exit");
      expect(await database.meeting.count({ where: { state: "published" } })).toBe(0);
      expect(await database.revision.count({ where: { points: { none: {} } } })).toBe(0);
    }
    const worker = startWorker();
    await expect.poll(() => database.job.count({ where: { state: "done" } }), { timeout: 60_000, interval: 250 }).toBe(dates.length);
    worker.kill("SIGTERM");
    await once(worker, "exit");
    expect(await database.document.count()).toBe(dates.length);
    expect(await database.revision.count()).toBe(dates.length);
  }, 120_000);

  it("gives a file up that it cannot get at, so that it can be uploaded again", async () => {
    const { jobId } = await upload(referatText());
    const { sha256 } = await database.job.findUniqueOrThrow({ where: { id: jobId } });
    rmSync(path.join(storage(), sha256.slice(0, 2), sha256));
    const worker = startWorker();
    const job = () => database.job.findUniqueOrThrow({ where: { id: jobId } });
    await expect.poll(async () => (await job()).state, { timeout: 60_000, interval: 250 }).toBe("failed");
    expect((await job()).error).toContain("fejl i portalen");
    expect(await upload(referatText())).toMatchObject({ begun: true });
    worker.kill("SIGTERM");
    await once(worker, "exit");
  }, 120_000);
});

function startWorker(): ChildProcess {
  const args = ["--conditions=react-server", "--import", "tsx", "--no-deprecation", "scripts/worker.ts"];
  return spawn(process.execPath, args, { stdio: "ignore", env: { ...process.env, MUNICIPALITY_NAME: municipality.name } });
}

async function upload(text: string, name = "referat.txt") {
  const received = await receiveUpload(streamOf(bytesOf(text)), () => 1_000_000);
  try {
    return await saveUpload(received, name, commandLine);
  } finally {
    await dropUpload(received);
  }
}

/** A stream without end, a megabyte at a time. */
async function* endless(start: Buffer, tell: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  const piece = Buffer.alloc(1024 * 1024, start);
  for (let bytes = piece.length; ; bytes += piece.length) {
    await Promise.resolve();
    tell(bytes);
    yield piece;
  }
}

function zipStart(name: string): string {
  return zipOf([{ name, data: "" }]).toString("latin1", 0, 30 + name.length);
}

async function* streamOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  await Promise.resolve();
  yield bytes;
}
