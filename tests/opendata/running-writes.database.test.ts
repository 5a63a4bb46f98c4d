import { beforeEach, describe, expect, it } from "vitest";
import { GET as getDownload } from "@/app/api/v1/downloads/[file]/route";
import { GET as listMeetings } from "@/app/api/v1/meetings/route";
import { database } from "@/lib/database/database";
import { inDeskTransaction } from "@/lib/desk/in-desk-transaction";
import { recordAudit } from "@/lib/desk/record-audit";
import { emptyDatabase } from "@/tests/support/empty-database";
import { referatText } from "@/tests/support/referat-text";
import { commandLine, takeIn } from "@/tests/support/take-in";
import { fetchOparl, oparlRoot, readOparlList } from "./support/oparl-client";

beforeEach(emptyDatabase);

/** A write of the desk that has done all its work, and is committed when the test says so. */
async function heldWrite(write: Parameters<typeof inDeskTransaction<void>>[0]): Promise<{ commit: () => Promise<void> }> {
  const signals = new EventTarget();
  const signal = (name: string) => new Promise<void>((done) => signals.addEventListener(name, () => done(), { once: true }));
  const [written, allowed] = [signal("written"), signal("allowed")];
  const running = inDeskTransaction(async (transaction) => {
    await write(transaction);
    signals.dispatchEvent(new Event("written"));
    await allowed;
  });
  await Promise.race([written, running]);
  return {
    commit: async () => {
      signals.dispatchEvent(new Event("allowed"));
      await running;
    },
  };
}

async function withdrawHeld(meetingId: string): Promise<{ commit: () => Promise<void> }> {
  return heldWrite(async (transaction) => {
    await transaction.meeting.update({
      where: { id: meetingId },
      data: { state: "withdrawn", withdrawnAt: new Date(), withdrawnReason: "Forkert fil." },
    });
    await recordAudit(transaction, commandLine, { action: "meeting.withdrawn", subject: "meeting", subjectId: meetingId });
  });
}

/** Someone signs in meanwhile: a line of the log that is begun later and seen earlier. */
function signIn(): Promise<unknown> {
  return database.auditEvent.create({ data: { action: "user.signedIn", detail: {} } });
}

describe("a write that ends after another that began later", () => {
  it("changes the ETag of every download, so that nobody keeps what is withdrawn", async () => {
    const { meetingId } = await takeIn(referatText(), { publish: true });
    const held = await withdrawHeld(meetingId);
    await signIn();
    const before = await download();
    expect(await before.text()).toContain("Nye bænke");
    await held.commit();

    const after = await download({ "if-none-match": before.headers.get("etag") ?? "" });
    expect(after.status).toBe(200);
    expect(await after.text()).not.toContain("Nye bænke");
    expect((await download({ "if-none-match": after.headers.get("etag") ?? "" })).status).toBe(304);
  });

  it("is waited for by who asks for changes, and told to who asks from that moment on", async () => {
    const { meetingId } = await takeIn(referatText(), { publish: true });
    const held = await withdrawHeld(meetingId);
    const asked = new Date();
    const list = (since: Date) => readOparlList(`${oparlRoot}/body/lillehavn-kommune/meeting?modified_since=${since.toISOString()}`);
    const answers = [list(new Date(0)), list(new Date(0))];
    for (let asks = 0; asks < 3; asks++) {
      // Who asks for no changes does not wait, and would long have been overtaken by who did not either.
      expect(await readOparlList(`${oparlRoot}/body/lillehavn-kommune/meeting`)).toHaveLength(1);
    }
    await held.commit();
    for (const answer of answers) expect(await answer).toEqual([expect.objectContaining({ deleted: true })]);

    // Its own time lies before the question: had it not been waited for, neither this question nor the next would have found it.
    const [told] = await list(new Date(0));
    expect(new Date(String(told?.modified)).getTime()).toBeLessThanOrEqual(asked.getTime());
    expect(await list(new Date())).toEqual([]);
  });

  it("is waited for by who asks the API what was published since, and by nobody else", async () => {
    const { meetingId } = await takeIn(referatText(), { publish: true });
    const held = await withdrawHeld(meetingId);
    const ask = (query: string) => listMeetings(new Request(`http://portal.example/api/v1/meetings${query}`));
    const waits = ask("?publishedSince=2020-01-01T00:00:00Z");
    expect(await (await ask("")).json()).toMatchObject({ pagination: { total: 1 } });
    expect((await fetchOparl(`${oparlRoot}/body/lillehavn-kommune/meeting`)).status).toBe(200);
    await held.commit();
    expect(await (await waits).json()).toMatchObject({ pagination: { total: 0 } });
  });

  it("takes its times only when its turn has come, so that they follow one another as the writes do", async () => {
    const held = await heldWrite((transaction) => recordAudit(transaction, commandLine, { action: "first" }));
    const second = inDeskTransaction((transaction) => recordAudit(transaction, commandLine, { action: "second" }));
    await signIn();
    const ended = new Date();
    await held.commit();
    await second;
    const { at } = await database.auditEvent.findFirstOrThrow({ where: { action: "second" } });
    expect(at.getTime()).toBeGreaterThanOrEqual(ended.getTime());
  });
});

function download(headers: Record<string, string> = {}): Promise<Response> {
  const file = "points.jsonl";
  return getDownload(new Request(`http://portal.example/api/v1/downloads/${file}`, { headers }), { params: Promise.resolve({ file }) });
}
