import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { database } from "@/lib/database/database";
import { emptyDatabase } from "@/tests/support/empty-database";
import { referatText } from "@/tests/support/referat-text";

const folder = mkdtempSync(path.join(tmpdir(), "referatportalen-ingest-"));
const referater = path.join(folder, "referater");
const count = 12;
const everything = { meetings: count, revisions: count, points: 12 * count, decisions: 12 * count, searchable: 12 * count };

beforeAll(() => {
  mkdirSync(referater);
  for (let index = 1; index <= count; index += 1) {
    const points = Array.from({ length: 12 }, (_, point) => ({ title: `Sag ${point + 1} på møde ${index}` }));
    const date = `${String(index).padStart(2, "0")}-03-2024`;
    writeFileSync(path.join(referater, `${index}.txt`), referatText({ date, points }));
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

type Run = { code: number | null; out: string; errors: string };

/** Runs the real command as a child process; `during` sees what it prints and may end it. */
function ingest(args: string[], during?: (out: string, kill: () => void) => void): Promise<Run> {
  const command = ["--conditions=react-server", "--no-deprecation", "--import", "tsx", "scripts/ingest.ts", ...args];
  const child = spawn(process.execPath, command, {
    cwd: path.resolve(import.meta.dirname, "../.."),
    // Vite puts a BASE_URL of its own into the environment.
    env: { ...process.env, BASE_URL: "", MUNICIPALITY_NAME: "Lillehavn Kommune" },
  });
  const run: Run = { code: null, out: "", errors: "" };
  child.stdout.on("data", (data: Buffer) => {
    run.out += data.toString();
    during?.(run.out, () => child.kill("SIGKILL"));
  });
  child.stderr.on("data", (data: Buffer) => (run.errors += data.toString()));
  return new Promise((resolve) => {
    child.once("close", (code) => {
      resolve({ ...run, code });
    });
  });
}

/** Kills the command outright, some milliseconds into the work on a file. */
function ingestAndKill(afterFiles: number, milliseconds: number): Promise<Run> {
  return ingest([referater, "--publish"], (out, kill) => {
    if (out.split("\n").length > afterFiles) void pause(milliseconds).then(kill);
  });
}

async function totals() {
  const [meetings, revisions, points, decisions, searchable] = await Promise.all([
    database.meeting.count(),
    database.revision.count(),
    database.agendaPoint.count(),
    database.decision.count(),
    database.searchPoint.count(),
  ]);
  return { meetings, revisions, points, decisions, searchable };
}

function stored(): string[] {
  const entries = readdirSync(process.env.STORAGE_DIR ?? "", { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
}

describe("npm run ingest", () => {
  it("gives the same result after being killed at any moment", { timeout: 120_000 }, async () => {
    for (let files = 1; files < count; files += 2) {
      const killed = await ingestAndKill(files, (files * 7) % 40);
      expect(killed.code).toBeNull();
      const { meetings, revisions, points } = await totals();
      expect({ revisions, points }).toEqual({ revisions: meetings, points: 12 * meetings });
    }
    // What a write that was killed leaves behind.
    mkdirSync(path.join(process.env.STORAGE_DIR ?? "", "ab"), { recursive: true });
    writeFileSync(path.join(process.env.STORAGE_DIR ?? "", "ab", `${"ab".repeat(32)}.1.part`), "half");

    expect((await ingest([referater, "--publish"])).code).toBe(0);
    expect(await totals()).toEqual(everything);
    expect(stored()).toHaveLength(count);
    expect(stored().every((name) => /^[0-9a-f]{64}$/.test(name))).toBe(true);
  });

  it("changes nothing the second time, and says so", async () => {
    const events = await database.auditEvent.count();
    const run = await ingest([referater, "--publish"]);
    expect(run).toMatchObject({ code: 0, errors: "" });
    expect(run.out.match(/^Uændret/gm)).toHaveLength(count);
    expect(run.out).toMatch(/^Møder +12$/m);
    expect(run.out).toMatch(/^Punkter +144$/m);
    expect(run.out).not.toContain("\r");
    expect(await totals()).toEqual(everything);
    expect(await database.auditEvent.count()).toBe(events);
  });

  it("refuses each bad file with its own sentence and takes the good ones", async () => {
    const article = path.join(folder, "artikel.txt");
    const empty = path.join(folder, "tom.txt");
    const nothing = path.join(folder, "mappe");
    const picture = path.join(folder, "billede.png");
    mkdirSync(nothing);
    writeFileSync(article, "Havnen fylder 100 år.");
    writeFileSync(empty, "");
    writeFileSync(
      picture,
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...Array.from({ length: 400 }, (_, index) => index % 32)]),
    );
    const run = await ingest([article, empty, nothing, picture, path.join(folder, "findes-ikke"), path.join(referater, "1.txt")]);
    expect(run.code).toBe(1);
    expect(run.errors).toContain("artikel.txt: Filen er ikke et referat");
    expect(run.errors).toContain("tom.txt: Filen er tom.");
    expect(run.errors).toContain("mappe: Mappen indeholder ingen filer");
    expect(run.errors).toContain("billede.png: Filtypen kan ikke læses");
    expect(run.errors).toContain("findes-ikke: Stien findes ikke.");
    expect(run.out).toMatch(/^Uændret +1\.txt/m);
    expect(run.out).toMatch(/^Afviste +5$/m);
    expect(await totals()).toEqual(everything);
  });

  it("takes every file in once when several commands work on one folder", async () => {
    await emptyDatabase();
    const runs = await Promise.all([1, 2, 3].map(() => ingest([referater])));
    expect(runs.map(({ code, errors }) => ({ code, errors }))).toEqual(runs.map(() => ({ code: 0, errors: "" })));
    expect(runs.flatMap(({ out }) => out.match(/^Nyt /gm) ?? [])).toHaveLength(count);
    expect(await totals()).toEqual({ ...everything, searchable: 0 });
    expect(runs[0]?.out).toContain("12 referater ligger som kladde. Offentliggør med: npm run ingest -- STI… --publish");
  });

  it("tells how it is used when given nothing, or what it does not know", async () => {
    const faults: [args: string[], fault: string][] = [
      [[], "Angiv mindst én fil eller mappe."],
      [[referater, "--offentlig"], "Kommandoen kender ikke »--offentlig«."],
      [[referater, "--municipality"], "»--municipality« mangler sin værdi."],
      [[referater, "--publish=ja"], "»--publish« skal stå uden værdi."],
    ];
    for (const [args, fault] of faults) {
      expect(await ingest(args)).toMatchObject({
        code: 1,
        out: "",
        errors: expect.stringMatching(`^${fault}\nBrug: npm run ingest`) as string,
      });
    }
  });

  it("prints the error of a file that it does not take, and nothing else", async () => {
    const file = path.join(folder, "avis.txt");
    writeFileSync(file, "Havnen fylder 100 år.");
    const run = await ingest([file]);
    expect(run).toMatchObject({ code: 1, out: "" });
    expect(run.errors.split("\n").filter((line) => line !== "")).toEqual([expect.stringMatching(/^Afvist .*avis\.txt: /)]);
  });

  it("publishes what was a draft, and says so", async () => {
    const draft = path.join(folder, "kladde.txt");
    writeFileSync(draft, referatText({ committee: "Kladdeudvalget" }));
    expect((await ingest([draft])).out).toMatch(/^Nyt +kladde\.txt: .*\(kladde\)$/m);
    const run = await ingest([draft, "--publish"]);
    expect(run.out).toMatch(/^Offentliggjort +kladde\.txt: .*\(offentlig\)$/m);
    expect(run.out).toMatch(/^Offentliggjorte kladder +1$/m);
    expect(run.out).toMatch(/^Uændrede +0$/m);
  });
});
