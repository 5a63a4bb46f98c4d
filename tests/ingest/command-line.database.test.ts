import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { database } from "@/lib/database/database";
import { referatText } from "@/tests/support/referat-text";

const folder = mkdtempSync(path.join(tmpdir(), "referatportalen-ingest-"));
const referater = path.join(folder, "referater");
const dates = Array.from({ length: 12 }, (_, index) => `0${1 + (index % 9)}-0${1 + Math.floor(index / 9)}-2024`);

beforeAll(() => {
  mkdirSync(referater);
  for (const [index, date] of dates.entries()) {
    const points = Array.from({ length: 12 }, (_, point) => ({ title: `Sag ${point + 1} på møde ${index + 1}` }));
    writeFileSync(path.join(referater, `${index}.txt`), referatText({ date, points }));
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

type Run = { code: number | null; out: string; errors: string };

/** Runs the real command as a child process, killed outright after `killAfter` milliseconds if given. */
function ingest(args: string[], killAfter?: number): Promise<Run> {
  const root = path.resolve(import.meta.dirname, "../..");
  const child = spawn(process.execPath, ["--import", "tsx", "scripts/ingest.ts", ...args], {
    cwd: root,
    env: { ...process.env, MUNICIPALITY_NAME: "Lillehavn Kommune" },
  });
  const run: Run = { code: null, out: "", errors: "" };
  child.stdout.on("data", (data: Buffer) => (run.out += data.toString()));
  child.stderr.on("data", (data: Buffer) => (run.errors += data.toString()));
  const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), killAfter);
  return new Promise((resolve) => {
    child.once("close", (code) => {
      clearTimeout(timer);
      resolve({ ...run, code });
    });
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

describe("npm run ingest", () => {
  it("gives the same result after being killed at any moment", { timeout: 120_000 }, async () => {
    for (let killAfter = 700; killAfter <= 1900; killAfter += 150) {
      await ingest([referater, "--publish"], killAfter);
      const { meetings, revisions, points } = await totals();
      expect({ revisions, points }).toEqual({ revisions: meetings, points: 12 * meetings });
    }
    expect((await ingest([referater, "--publish"])).code).toBe(0);
    expect(await totals()).toEqual({ meetings: 12, revisions: 12, points: 144, decisions: 144, searchable: 144 });
    const stored = readdirSync(process.env.STORAGE_DIR ?? "", { recursive: true }).filter((name) => /[0-9a-f]{64}$/.test(String(name)));
    expect(stored).toHaveLength(12);
  });

  it("changes nothing the second time, and says so", { timeout: 30_000 }, async () => {
    const before = await totals();
    const run = await ingest([referater, "--publish"]);
    expect(run.code).toBe(0);
    expect(run.out.match(/^Uændret/gm)).toHaveLength(12);
    expect(run.out).toMatch(/^Møder +12$/m);
    expect(run.out).toMatch(/^Punkter +144$/m);
    expect(run.out).not.toContain("\r");
    expect(await totals()).toEqual(before);
  });

  it("refuses each bad file with its own sentence and takes the good ones", { timeout: 30_000 }, async () => {
    const before = await totals();
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
    const run = await ingest([article, empty, nothing, picture, path.join(folder, "findes-ikke"), path.join(referater, "0.txt")]);
    expect(run.code).toBe(1);
    expect(run.errors).toContain("artikel.txt: Filen er ikke et referat");
    expect(run.errors).toContain("tom.txt: Filen er tom.");
    expect(run.errors).toContain("mappe: Mappen indeholder ingen filer");
    expect(run.errors).toContain("billede.png: Filtypen kan ikke læses");
    expect(run.errors).toContain("findes-ikke: Stien findes ikke.");
    expect(run.out).toMatch(/^Uændret +0\.txt/m);
    expect(run.out).toMatch(/^Afviste +5$/m);
    expect(await totals()).toEqual(before);
  });

  it("tells how it is used when given nothing", { timeout: 30_000 }, async () => {
    const run = await ingest([]);
    expect(run).toMatchObject({ code: 1, out: "" });
    expect(run.errors).toContain("Brug: npm run ingest");
  });
});
