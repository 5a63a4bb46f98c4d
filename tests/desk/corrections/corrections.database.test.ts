import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/lib/database/database";
import { NotAllowedError } from "@/lib/desk/actor";
import { beginRevision } from "@/lib/desk/corrections/begin-revision";
import { correctionPath } from "@/lib/desk/corrections/correction-path";
import { NotDraftError } from "@/lib/desk/corrections/rewrite-draft";
import { type CorrectionRequest, saveCorrection } from "@/lib/desk/corrections/save-correction";
import { undoCorrection } from "@/lib/desk/corrections/undo-correction";
import { publish } from "@/lib/desk/publish";
import { rereadDraft } from "@/lib/ingest/reread-draft";
import { emptyDatabase } from "@/tests/support/empty-database";
import { referatText } from "@/tests/support/referat-text";
import { signInStaff } from "@/tests/support/sign-in-staff";
import { commandLine, takeIn } from "@/tests/support/take-in";

beforeEach(emptyDatabase);

const vote =
  "Ida Strøm (V) og Bo Lund (A) stemmer for indstillingen.\n\nAke Holm (C) stemmer imod indstillingen.\n\nIndstillingen er hermed godkendt.";
const text = referatText({ points: [{ title: "Nye bænke", decision: vote }, { title: "Ny mole" }] });

describe("a correction", () => {
  it("reaches tree and rows, and remembers what was printed, by whom and why", async () => {
    const { revisionId, key, at } = await draft();
    const staff = await signInStaff();
    const request = { revisionId, path: at("title"), seen: "Nye bænke", corrected: "Nye bænke ved havnen", reason: "Titlen er afkortet." };
    expect(await saveCorrection(request, staff)).toEqual({ state: "saved" });
    const revision = await database.revision.findFirstOrThrow({ include: { points: { orderBy: { order: "asc" } }, corrections: true } });
    expect(revision.points.map(({ title }) => title)).toEqual(["Nye bænke ved havnen", "Ny mole"]);
    expect(revision.points[0]?.key).toBe(key);
    expect(revision.corrections).toMatchObject([
      { printed: "Nye bænke", corrected: "Nye bænke ved havnen", authorId: staff.id, reason: "Titlen er afkortet." },
    ]);
    expect(JSON.stringify(revision.tree)).toContain("Nye bænke ved havnen");
    expect(JSON.stringify(revision.readTree)).not.toContain("Nye bænke ved havnen");
  });

  it.each([
    ["caseNumber", "05.01.00-G01-1-24", "05.01.00-G01-9-24"],
    ["decision/outcome", "approved", "postponed"],
    ["decision/withAddition", false, true],
    ["decision/votes/0/ballots/Bo%20Lund", "for", "against"],
    ["decision/votes/0/ballots/Eva%20Lind", null, "abstained"],
    ["decision/votes/0/carried", true, null],
    ["decision/absences/Eva%20Lind", null, "point"],
    ["recommendation/proposers", "By- og Havneforvaltningen", "Havneforvaltningen\nIda Strøm"],
    ["recommendation/proposers", "By- og Havneforvaltningen", ""],
    ["sections/0/kind", "summary", "presentation"],
  ])("can be made of %s, and be undone", async (part, printed, corrected) => {
    const { revisionId, key } = await draft();
    const before = await database.revision.findFirstOrThrow({ select: { tree: true } });
    const request = { revisionId, path: `points/${key}/${part}`, seen: printed, corrected };
    expect(await saveCorrection(request, commandLine)).toEqual({ state: "saved" });
    expect(await database.revision.findFirstOrThrow({ select: { tree: true } })).not.toEqual(before);
    const { id } = await database.correction.findFirstOrThrow();
    await undoCorrection(id, commandLine);
    const after = await database.revision.findFirstOrThrow({ select: { tree: true, readTree: true } });
    expect({ tree: after.tree }).toEqual(before);
    expect(after.readTree).toBeNull();
  });

  it("changes the ballot that the public would see, and no other", async () => {
    const { revisionId, at } = await draft();
    const path = at("decision", "votes", 0, "ballots", "Bo Lund");
    await saveCorrection({ revisionId, path, seen: "for", corrected: "against" }, commandLine);
    const ballots = await database.ballot.findMany({ orderBy: { name: "asc" }, select: { name: true, choice: true } });
    expect(ballots).toEqual([
      { name: "Ake Holm", choice: "against" },
      { name: "Bo Lund", choice: "against" },
      { name: "Ida Strøm", choice: "for" },
    ]);
  });

  it("is taken away by setting the field back to what was printed", async () => {
    const { revisionId, at } = await draft();
    await saveCorrection({ revisionId, path: at("title"), seen: "Nye bænke", corrected: "Bænke" }, commandLine);
    await saveCorrection({ revisionId, path: at("title"), seen: "Bænke", corrected: "Nye bænke" }, commandLine);
    expect(await database.correction.count({ where: { undoneAt: null } })).toBe(0);
  });

  it.each([
    ["title", "  "],
    ["decision/outcome", "vedtaget"],
    ["decision/votes/7/carried", true],
    ["__proto__/polluted", "x"],
    ["sections/0/blocks", []],
  ])("of %s with %o is refused", async (part, corrected) => {
    const { revisionId, key } = await draft();
    const result = await saveCorrection({ revisionId, path: `points/${key}/${part}`, seen: "x", corrected }, commandLine);
    expect(["refused", "missing"]).toContain(result.state);
    expect(await database.correction.count()).toBe(0);
  });

  it("can be made by a redaktør and by no læser", async () => {
    const { revisionId, at } = await draft();
    const request = { revisionId, path: at("title"), seen: "Nye bænke", corrected: "Bænke" };
    await expect(saveCorrection(request, await signInStaff({ role: "laeser" }))).rejects.toThrow(NotAllowedError);
    expect(await saveCorrection(request, await signInStaff({ role: "redaktoer" }))).toEqual({ state: "saved" });
  });
});

describe("points", () => {
  it("can be parted at a line and joined again, each with its own address", async () => {
    const { revisionId, at } = await draft();
    const { points } = await database.revision.findFirstOrThrow({ select: { points: { orderBy: { order: "asc" } } } });
    const [first, second] = points;
    const line = (first?.line ?? 0) + 8;
    const seen = { line: first?.line, endLine: first?.endLine };
    expect(await saveCorrection({ revisionId, path: at("split"), seen, corrected: { line, title: "Ekstra punkt" } }, commandLine)).toEqual({
      state: "saved",
    });
    expect(await titles()).toEqual([
      ["Nye bænke", "punkt-1"],
      ["Ekstra punkt", "punkt-1-2"],
      ["Ny mole", "punkt-2"],
    ]);
    const parted = await database.agendaPoint.findFirstOrThrow({ where: { title: "Ekstra punkt" } });
    const joined = {
      revisionId,
      path: correctionPath(parted.key, "join"),
      seen: { line: parted.line, endLine: parted.endLine },
      corrected: {},
    };
    expect(await saveCorrection(joined, commandLine)).toEqual({ state: "saved" });
    expect(await titles()).toEqual([
      ["Nye bænke", "punkt-1"],
      ["Ny mole", "punkt-2"],
    ]);
    expect((await database.agendaPoint.findFirstOrThrow({ where: { title: "Ny mole" } })).key).toBe(second?.key);
  });

  async function titles(): Promise<[string, string][]> {
    const points = await database.agendaPoint.findMany({ orderBy: { order: "asc" } });
    return points.map(({ title, slug }) => [title, slug]);
  }
});

describe("two editors", () => {
  it("never overwrite each other: the second is told, and both texts are kept", async () => {
    const { revisionId, at } = await draft();
    const begin = { revisionId, path: at("title"), seen: "Nye bænke" };
    await saveCorrection({ ...begin, corrected: "Nye bænke på havnen" }, commandLine);
    const second = await saveCorrection({ ...begin, corrected: "Nye bænke i byen" }, commandLine);
    expect(second).toEqual({ state: "conflict", current: "Nye bænke på havnen", wanted: "Nye bænke i byen" });
    const kept = await database.auditEvent.findFirstOrThrow({ where: { action: "correction.conflict" } });
    expect(kept.detail).toMatchObject({ wanted: "Nye bænke i byen" });
  });

  it("lose nothing in 100 races", async () => {
    const { revisionId, at } = await draft();
    let seen = "Nye bænke";
    for (let race = 0; race < 100; race += 1) {
      const wanted = [`Bænke ${race} a`, `Bænke ${race} b`];
      const results = await Promise.all(
        wanted.map((corrected) => saveCorrection({ revisionId, path: at("title"), seen, corrected }, commandLine)),
      );
      expect(results.map(({ state }) => state).sort()).toEqual(["conflict", "saved"]);
      const winner = wanted[results.findIndex(({ state }) => state === "saved")] ?? "";
      const loser = results.find((result) => result.state === "conflict");
      expect(loser).toMatchObject({ current: winner });
      expect((await database.agendaPoint.findFirstOrThrow({ orderBy: { order: "asc" } })).title).toBe(winner);
      seen = winner;
    }
  }, 120_000);
});

describe("what is public", () => {
  it("never changes: a correction makes a version of its own", async () => {
    const { revisionId, meetingId, at } = await draft();
    await publish({ revisionId }, commandLine);
    const request: CorrectionRequest = { revisionId, path: at("title"), seen: "Nye bænke", corrected: "Bænke" };
    await expect(saveCorrection(request, commandLine)).rejects.toThrow(NotDraftError);
    const next = await beginRevision(meetingId, commandLine);
    expect(await beginRevision(meetingId, commandLine)).toBe(next);
    expect(await saveCorrection({ ...request, revisionId: next }, commandLine)).toEqual({ state: "saved" });
    expect((await database.searchPoint.findMany()).map(({ title }) => title)).toContain("Nye bænke");
    await publish({ revisionId: next, note: "Titlen er rettet." }, commandLine);
    expect((await database.searchPoint.findMany()).map(({ title }) => title).sort()).toEqual(["Bænke", "Ny mole"]);
    expect(await database.agendaPoint.findFirstOrThrow({ where: { revisionId, order: 0 } })).toMatchObject({ title: "Nye bænke" });
    expect(await database.pointAddress.count()).toBe(2);
  });

  it("is not replaced by an open correction when the file is given again", async () => {
    const { revisionId, meetingId, at } = await draft();
    await publish({ revisionId }, commandLine);
    const next = await beginRevision(meetingId, commandLine);
    await saveCorrection({ revisionId: next, path: at("title"), seen: "Nye bænke", corrected: "Bænke" }, commandLine);
    expect(await takeIn(text, { publish: true })).toMatchObject({ kind: "unchanged", revisionId, visibility: "public" });
    expect(await database.meeting.findFirstOrThrow()).toMatchObject({ currentRevisionId: revisionId });
  });
});

describe("another reading of the same file", () => {
  it("keeps every correction, key and settled doubt", async () => {
    const { revisionId, key, at } = await draft();
    await saveCorrection({ revisionId, path: at("title"), seen: "Nye bænke", corrected: "Bænke" }, commandLine);
    await saveCorrection({ revisionId, path: at("decision", "votes", 0, "ballots", "Bo Lund"), seen: "for", corrected: null }, commandLine);
    expect((await rereadDraft(revisionId, commandLine)).unplaced).toEqual([]);
    expect(await database.agendaPoint.findFirstOrThrow({ where: { order: 0 } })).toMatchObject({ key, title: "Bænke" });
    expect(await database.ballot.count()).toBe(2);
  });

  it("says which corrections found no place", async () => {
    const { revisionId, at } = await draft();
    await saveCorrection({ revisionId, path: at("title"), seen: "Nye bænke", corrected: "Bænke" }, commandLine);
    await database.correction.updateMany({ data: { path: correctionPath("0198e9a0-0000-7000-8000-000000000000", "title") } });
    expect((await rereadDraft(revisionId, commandLine)).unplaced).toHaveLength(1);
  });
});

async function draft() {
  const { revisionId, meetingId } = await takeIn(text);
  const { key } = await database.agendaPoint.findFirstOrThrow({ where: { revisionId, order: 0 } });
  return { revisionId, meetingId, key, at: (...parts: (string | number)[]) => correctionPath(key, ...parts) };
}
