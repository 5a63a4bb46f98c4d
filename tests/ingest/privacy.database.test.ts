import { createHash } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/lib/database/database";
import { readOriginal } from "@/lib/database/originals";
import { beginRevision } from "@/lib/desk/corrections/begin-revision";
import { RemovalStandsError } from "@/lib/desk/privacy/decide-finding";
import { publish } from "@/lib/desk/publish";
import { rereadDraft, settleFinding } from "@/lib/ingest/reread-draft";
import { getMeeting } from "@/lib/published/get-meeting";
import { getOriginal } from "@/lib/published/get-original";
import { getPoint } from "@/lib/published/get-point";
import { getMinutesRecord } from "@/lib/published/records/get-minutes-record";
import { getMeetingRecord } from "@/lib/published/records/get-meeting-record";
import { getSource } from "@/lib/published/get-source";
import { emptyDatabase } from "@/tests/support/empty-database";
import { referatText } from "@/tests/support/referat-text";
import { signInStaff } from "@/tests/support/sign-in-staff";
import { commandLine, takeIn } from "@/tests/support/take-in";

beforeEach(emptyDatabase);

// An invented number of the series that tests may use.
const digits = "070761-4285";
const place = ["havneudvalget", "2024-03-05"] as const;
const text = referatText({
  points: [
    {
      title: `Klage fra borger ${digits}`,
      decision: `Havneudvalget godkender klagen fra ${digits}.\n\nHavneudvalget godkender indstillingen.`,
    },
  ],
});

describe("a possible personal number", () => {
  it("gets into no row of the database, and keeps the referat from being published", async () => {
    const result = await takeIn(text, { publish: true });
    expect(result).toMatchObject({ visibility: "draft" });
    expect(result.blockedBy).toHaveLength(3);
    expect(result.blockedBy.join(" ")).toMatch(/Muligt CPR-nummer i linje \d+/);
    expect(await whereStands(digits)).toEqual([]);
    expect(await database.searchPoint.count()).toBe(0);
  });

  it("is gone from all that the public gets once it is removed, and stays in the original", async () => {
    const { revisionId, minutes } = await takeIn(text);
    await decideAll(revisionId, "remove");
    await publish({ revisionId }, commandLine);
    const [meeting, point, source, original] = await Promise.all([
      getMeeting(...place),
      getPoint(...place, "punkt-1"),
      getSource(...place),
      getOriginal(...place),
    ]);
    const everything =
      JSON.stringify([meeting, point, source]) + (original?.state === "published" ? original.original.bytes.toString("utf8") : "");
    expect(everything).toContain("Klage fra borger ••••••-••••");
    expect(everything).not.toContain("4285");
    expect(original).toMatchObject({ original: { name: "referat-uden-personnumre.txt", mediaType: "text/plain; charset=utf-8" } });
    expect(await whereStands(digits)).toEqual([]);
    expect((await readOriginal(minutes.source.sha256)).toString("utf8")).toContain(digits);
    const { id } = await database.meeting.findFirstOrThrow({ select: { id: true } });
    const [record, listing] = await Promise.all([getMinutesRecord(id), getMeetingRecord(id)]);
    expect(record?.source.name).toBe("referat-uden-personnumre.txt");
    expect(JSON.stringify([record, listing])).not.toContain(minutes.source.sha256);
    // The original's own fingerprint would let the digits be found by trying.
    expect(everything).not.toContain(minutes.source.sha256);
    const bytes = original?.state === "published" ? original.original.bytes : Buffer.alloc(0);
    const copy = { mediaType: "text/plain; charset=utf-8", size: bytes.length };
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    expect(source).toMatchObject({ source: { document: { ...copy, sha256 } } });
    expect(meeting).toMatchObject({ meeting: { source: { ...copy, fingerprint: sha256 } } });
    expect(listing?.source).toMatchObject({ ...copy, sha256 });
  });

  it.each(["keep", "remove"] as const)(
    "keeps a published file back while one of its findings is undecided, the others settled as %s",
    async (decision) => {
      const { revisionId, meetingId, minutes } = await takeIn(text);
      await decideAll(revisionId, decision);
      await publish({ revisionId }, commandLine);
      const place = ["havneudvalget", "2024-03-05"] as const;
      const { sha256, redactedSha256 } = await database.document.findFirstOrThrow();
      const [first = ""] = await findings(revisionId);
      await database.privacyFinding.update({ where: { id: first }, data: { decision: null } });
      expect(await getOriginal(...place)).toBeNull();
      const [meeting, point, source, record, listing] = await Promise.all([
        getMeeting(...place),
        getPoint(...place, "punkt-1"),
        getSource(...place),
        getMinutesRecord(meetingId),
        getMeetingRecord(meetingId),
      ]);
      expect(meeting).toMatchObject({ meeting: { source: { fingerprint: null, size: null, originalHref: null } } });
      expect(source).toMatchObject({ source: { document: { name: null, sha256: null, size: null, href: null } } });
      expect(listing?.source).toMatchObject({ originalUrl: null, fileName: null, sha256: null, size: null });
      const everything = JSON.stringify([meeting, point, source, record, listing]);
      for (const hash of [minutes.source.sha256, sha256, redactedSha256 ?? sha256]) expect(everything).not.toContain(hash);
    },
  );

  it("stands as printed once a person has said that it is none", async () => {
    const { revisionId } = await takeIn(text);
    await decideAll(revisionId, "keep");
    await publish({ revisionId }, commandLine);
    const point = await getPoint("havneudvalget", "2024-03-05", "punkt-1");
    expect(point?.state === "published" && point.point.title).toBe(`Klage fra borger ${digits}`);
    const kept = await getOriginal("havneudvalget", "2024-03-05");
    expect(kept?.state === "published" && kept.original.bytes.toString("utf8")).toContain(digits);
  });

  it("can be kept in one place and removed in another", async () => {
    const { revisionId } = await takeIn(text);
    const [first = "", ...others] = await findings(revisionId);
    await settleFinding({ revisionId, findingId: first, decision: "keep" }, commandLine);
    for (const findingId of others) await settleFinding({ revisionId, findingId, decision: "remove" }, commandLine);
    const lines = await database.sourceLine.findMany({ where: { text: { contains: "fra" } }, orderBy: { number: "asc" } });
    expect(lines.map((line) => line.text.includes(digits))).toEqual([true, false, false]);
    await publish({ revisionId }, commandLine);
    expect(await getOriginal("havneudvalget", "2024-03-05")).toMatchObject({ original: { name: "referat-uden-personnumre.txt" } });
  });

  it("stays removed once the text is public: a draft that shares it cannot show it again", async () => {
    const { revisionId, meetingId } = await takeIn(text);
    await decideAll(revisionId, "remove");
    await publish({ revisionId }, commandLine);
    const publicNow = async () => JSON.stringify([await getSource(...place), await getOriginal(...place)]);
    const before = await publicNow();
    const staff = await signInStaff({ role: "redaktoer" });
    const draft = await beginRevision(meetingId, staff);
    for (const findingId of await findings(draft)) {
      await expect(settleFinding({ revisionId: draft, findingId, decision: "keep" }, staff)).rejects.toThrow(RemovalStandsError);
    }
    await rereadDraft(draft, staff);
    expect(await publicNow()).toBe(before);
    expect(await getOriginal(...place)).toMatchObject({ original: { name: "referat-uden-personnumre.txt" } });
    expect(await whereStands(digits)).toEqual([]);
  });

  it("can be decided anew while nothing is public", async () => {
    const { revisionId } = await takeIn(text);
    await decideAll(revisionId, "remove");
    await decideAll(revisionId, "keep");
    expect(await database.privacyFinding.count({ where: { kind: "cpr", decision: "keep" } })).toBe(3);
  });

  async function findings(revisionId: string): Promise<string[]> {
    const rows = await database.privacyFinding.findMany({
      where: { kind: "cpr", document: { revisions: { some: { id: revisionId } } } },
      orderBy: [{ line: "asc" }, { start: "asc" }],
    });
    return rows.map(({ id }) => id);
  }

  async function decideAll(revisionId: string, decision: "remove" | "keep"): Promise<void> {
    for (const findingId of await findings(revisionId)) await settleFinding({ revisionId, findingId, decision }, commandLine);
  }
});

/** The tables in which a text stands, in whatever column. */
async function whereStands(wanted: string): Promise<string[]> {
  const tables = await database.$queryRaw<{ name: string }[]>`SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`;
  const found: string[] = [];
  for (const { name } of tables) {
    const [row] = await database.$queryRawUnsafe<{ count: bigint }[]>(
      `SELECT count(*) FROM "${name}" AS r WHERE r::text LIKE '%' || $1 || '%'`,
      wanted,
    );
    if ((row?.count ?? 0n) > 0n) found.push(name);
  }
  return found;
}
