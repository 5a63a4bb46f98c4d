import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/lib/database/database";
import { beginRevision } from "@/lib/desk/corrections/begin-revision";
import { correctionPath } from "@/lib/desk/corrections/correction-path";
import { saveCorrection } from "@/lib/desk/corrections/save-correction";
import { undoCorrection } from "@/lib/desk/corrections/undo-correction";
import { WithdrawalStandsError } from "@/lib/desk/corrections/withheld-lines";
import { publish } from "@/lib/desk/publish";
import { blockReasons, PublishBlockedError } from "@/lib/desk/publish-blocked-error";
import { withdrawPoint } from "@/lib/desk/withdraw";
import { withdrawAttachment } from "@/lib/desk/withdraw-attachment";
import { getSource } from "@/lib/published/get-source";
import { emptyDatabase } from "@/tests/support/empty-database";
import { referatText } from "@/tests/support/referat-text";
import { commandLine, takeIn } from "@/tests/support/take-in";

beforeEach(emptyDatabase);

const text = referatText({ points: [{ title: "Nye bænke" }, { title: "Ny mole" }] }) + "\n\nBilag\n\nTegninger\n\nKlage fra Eva Lind\n";
const saved = { state: "saved" };
const withheld = { state: "withheld" };

describe("what is withdrawn", () => {
  it("is not brought back by parting the point, or joining it, where an attachment is withdrawn", async () => {
    const { meetingId, pier } = await published();
    await withdrawAttachment({ pointKey: pier, order: 1 }, "Grund.", commandLine);
    const draft = await beginRevision(meetingId, commandLine);
    expect(await split(draft, pier)).toEqual(withheld);
    expect(await join(draft, pier)).toEqual(withheld);
    expect(await database.correction.count()).toBe(0);
    await publish({ revisionId: draft }, commandLine);
    expect(await source()).not.toContain("Eva Lind");
  });

  it("is not brought back by parting a point that is withdrawn, by joining it to the one before, or another to it", async () => {
    const { meetingId, pier, benches } = await published();
    await withdrawPoint(pier, "Grund.", commandLine);
    const draft = await beginRevision(meetingId, commandLine);
    expect(await split(draft, pier)).toEqual(withheld);
    expect(await join(draft, pier)).toEqual(withheld);
    await database.pointIdentity.update({ where: { key: pier }, data: { withdrawnAt: null } });
    await withdrawPoint(benches, "Grund.", commandLine);
    expect(await join(draft, pier)).toEqual(withheld);
  });

  it("is not brought back by undoing that two points were joined", async () => {
    const { meetingId, pier, benches } = await published();
    const draft = await beginRevision(meetingId, commandLine);
    expect(await join(draft, pier)).toEqual(saved);
    await withdrawPoint(benches, "Grund.", commandLine);
    const { id } = await database.correction.findFirstOrThrow();
    await expect(undoCorrection(id, commandLine)).rejects.toThrow(WithdrawalStandsError);
  });

  it("is not brought back by publishing what was parted before the withdrawal, until that is undone", async () => {
    const { meetingId, pier } = await published();
    const draft = await beginRevision(meetingId, commandLine);
    expect(await split(draft, pier)).toEqual(saved);
    await withdrawAttachment({ pointKey: pier, order: 1 }, "Grund.", commandLine);
    const refused = await publish({ revisionId: draft }, commandLine).catch((error: unknown) => error);
    expect(refused instanceof PublishBlockedError && refused.reasons).toEqual([blockReasons.withheld]);
    await undoCorrection((await database.correction.findFirstOrThrow()).id, commandLine);
    await publish({ revisionId: draft }, commandLine);
    expect(await source()).not.toContain("Eva Lind");
  });

  it("is not brought back by what a new file inherits, nor by giving the attachment another name in it", async () => {
    const { meetingId, pier } = await published();
    expect(await split(await beginRevision(meetingId, commandLine), pier)).toEqual(saved);
    await withdrawAttachment({ pointKey: pier, order: 1 }, "Grund.", commandLine);
    const { revisionId } = await takeIn(`${text}\nMødet sluttede kl. 17.\n`);
    expect(await database.agendaPoint.count({ where: { revisionId } })).toBe(2);
    const path = correctionPath(pier, "attachments", 1, "title");
    expect(await saveCorrection({ revisionId, path, seen: "Klage fra Eva Lind", corrected: "Indsigelse" }, commandLine)).toEqual(withheld);
    await publish({ revisionId }, commandLine);
    expect(await source()).not.toContain("Eva Lind");
  });
});

async function published() {
  const { meetingId, revisionId } = await takeIn(text, { publish: true });
  const [benches, pier] = await database.agendaPoint.findMany({ where: { revisionId }, orderBy: { order: "asc" } });
  expect(await source()).toContain("Eva Lind");
  return { meetingId, benches: benches?.key ?? "", pier: pier?.key ?? "" };
}

async function split(revisionId: string, key: string) {
  const { number: line } = await database.sourceLine.findFirstOrThrow({ where: { text: "Bilag" } });
  return regroup(revisionId, key, "split", { line, title: "Bilag" });
}

async function join(revisionId: string, key: string) {
  return regroup(revisionId, key, "join", {});
}

async function regroup(revisionId: string, key: string, how: "split" | "join", corrected: object) {
  const { line, endLine } = await database.agendaPoint.findFirstOrThrow({ where: { revisionId, key } });
  return saveCorrection({ revisionId, path: correctionPath(key, how), seen: { line, endLine }, corrected }, commandLine);
}

async function source(): Promise<string> {
  return JSON.stringify(await getSource("havneudvalget", "2024-03-05"));
}
