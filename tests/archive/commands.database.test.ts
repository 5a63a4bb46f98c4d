import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, it } from "vitest";
import { GET as getDownload } from "@/app/api/v1/downloads/[file]/route";
import { GET as getFeed } from "@/app/api/feeds/meetings/route";
import { GET as getPopolo } from "@/app/api/popolo.json/route";
import { GET as getSearch } from "@/app/api/v1/search/route";
import { database } from "@/lib/database/database";
import { getSitemap } from "@/lib/exchange/sitemap/get-sitemap";
import { downloadFiles } from "@/lib/opendata/download/download-files";
import { listChanges } from "@/lib/published/changes/list-changes";
import { getMeeting } from "@/lib/published/get-meeting";
import { getOriginal } from "@/lib/published/get-original";
import { getPoint } from "@/lib/published/get-point";
import { getSource } from "@/lib/published/get-source";
import { checkCollection } from "@/lib/archive/check-collection";
import { addUser } from "@/lib/desk/users/add-user";
import { isUnbroken, verifyAudit } from "@/lib/desk/audit/verify-audit";
import { emptyDatabase } from "@/tests/support/empty-database";
import { commandLine, takeIn } from "@/tests/support/take-in";

const folder = mkdtempSync(path.join(tmpdir(), "referatportalen-commands-"));
const file = path.join(folder, "arkiv.tar.gz");
afterAll(() => rmSync(folder, { recursive: true }));

it("backup, a lost machine and restore leave the example collection as it was: originals, pages, users and audit log", async () => {
  const examples = readdirSync("prisma/examples").filter((name) => name.endsWith(".txt"));
  for (const name of examples) await takeIn(readFileSync(path.join("prisma/examples", name), "utf8"), { publish: true, example: true });
  await addUser({ email: "ida@havnsoe.example", name: "Ida Strøm", role: "administrator" }, commandLine);
  const before = await everything();
  expect(before.pages.length).toBeGreaterThan(60);
  expect(before.originals).toHaveLength(8);
  expect(before.users).toHaveLength(1);
  expect(before.audit.length).toBeGreaterThan(16);

  expect(await run("backup", file)).toContain("8 originaler");
  await emptyDatabase();
  rmSync(storage(), { recursive: true });
  expect(await run("restore", file)).toContain("8 møder, 1 brugere og 8 originaler");

  const after = await everything();
  expect(after.originals).toEqual(before.originals);
  expect(after.users).toEqual(before.users);
  expect(after.audit).toEqual(before.audit);
  expect(after.pages).toEqual(before.pages);
  expect(isUnbroken(await verifyAudit(commandLine))).toBe(true);
  expect(await checkCollection()).toEqual([]);
}, 300_000);

const storage = () => process.env.STORAGE_DIR ?? "";

/** Runs one of the project's commands. @throws with what it said when it fails */
async function run(command: string, argument: string): Promise<string> {
  const child = spawn("npm", ["run", "--silent", command, "--", argument], { shell: process.platform === "win32" });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part: Buffer) => said.push(part));
  const code = await new Promise((resolve) => child.once("close", resolve));
  const text = Buffer.concat(said).toString();
  if (code !== 0) throw new Error(`${command} ended with ${String(code)}: ${text}`);
  return text;
}

async function everything() {
  return {
    originals: originals(),
    pages: await publicPages(),
    users: await database.user.findMany({ include: { accounts: true } }),
    audit: await database.auditEvent.findMany({ orderBy: { id: "asc" }, include: { seal: true } }),
  };
}

function originals(): string[][] {
  const found = readdirSync(storage(), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return found.map(({ parentPath, name }) => [name, hashOf(readFileSync(path.join(parentPath, name)))]).sort();
}

function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** What the public pages are rendered from: every meeting, source and point, and all files that hold the whole collection. */
async function publicPages(): Promise<unknown[]> {
  const meetings = await database.meeting.findMany({
    orderBy: [{ committee: { slug: "asc" } }, { slug: "asc" }],
    select: {
      slug: true,
      committee: { select: { slug: true } },
      currentRevision: { select: { points: { select: { slug: true }, orderBy: { order: "asc" } } } },
    },
  });
  const pages: unknown[] = [];
  for (const { slug, committee, currentRevision } of meetings) {
    pages.push(await getMeeting(committee.slug, slug), await getSource(committee.slug, slug), await getOriginal(committee.slug, slug));
    for (const point of currentRevision?.points ?? []) pages.push(await getPoint(committee.slug, slug, point.slug));
  }
  const request = new Request("http://127.0.0.1:3000/api/v1/search?q=havn");
  const answers = [
    getPopolo(),
    await getFeed(request),
    await getSearch(request),
    ...(await Promise.all(Object.keys(downloadFiles).map(download))),
  ];
  const files = await Promise.all(answers.map((answer) => answer.text()));
  const sitemaps = await Promise.all(["sider", "moeder", "punkter", "personer", "sager"].map((part) => getSitemap(`${part}-1.xml`)));
  return [...pages, ...files, ...sitemaps, await listChanges(1)];
}

function download(name: string): Promise<Response> {
  return getDownload(new Request(`http://127.0.0.1:3000/api/v1/downloads/${name}`), { params: Promise.resolve({ file: name }) });
}
