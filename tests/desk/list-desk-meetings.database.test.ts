import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/lib/database/database";
import { listDeskMeetings } from "@/lib/desk/overview/list-desk-meetings";
import { withdrawMeeting } from "@/lib/desk/withdraw";
import type { Staff } from "@/lib/session/require-staff";
import { emptyDatabase } from "@/tests/support/empty-database";
import { referatText } from "@/tests/support/referat-text";
import { signInStaff } from "@/tests/support/sign-in-staff";
import { commandLine, takeIn } from "@/tests/support/take-in";

let staff: Staff;

beforeEach(async () => {
  await emptyDatabase();
  staff = await signInStaff({ role: "laeser" });
});

async function groups() {
  const [working, published, withdrawn] = await Promise.all([
    listDeskMeetings(staff, "working"),
    listDeskMeetings(staff, "published"),
    listDeskMeetings(staff, "withdrawn"),
  ]);
  return { working: working.meetings, published: published.meetings, withdrawn: withdrawn.meetings };
}

describe("listDeskMeetings", () => {
  it("keeps a draft under work until its doubts are settled and it is published", async () => {
    const { revisionId } = await takeIn(referatText());
    const doubt = { revisionId, order: 900, code: "test", message: "Noget bør ses." };
    await database.parseWarning.createMany({
      data: [
        { ...doubt, severity: "check" },
        { ...doubt, order: 901, severity: "blocking" },
        { ...doubt, order: 902, severity: "information" },
      ],
    });
    const before = (await groups()).working[0];
    expect(before).toMatchObject({ state: "waiting", replaces: false, committee: { slug: "havneudvalget" }, date: "2024-03-05" });
    expect(before?.open.blocking).toBeGreaterThanOrEqual(1);
    expect(before?.coverage).toBeGreaterThan(0.9);
    await database.parseWarning.updateMany({ data: { settledAt: new Date() } });
    expect((await groups()).working).toMatchObject([{ state: "ready", open: { blocking: 0, check: 0 } }]);
  });

  it("keeps what may hold a personal number under work until somebody has decided about it", async () => {
    await takeIn(referatText({ points: [{ title: "Klage fra 070761-4285" }] }));
    const [before] = (await groups()).working;
    expect(before).toMatchObject({ state: "waiting" });
    const open = before?.open.blocking ?? 0;
    expect(open).toBeGreaterThan(0);
    await database.parseWarning.updateMany({ data: { settledAt: new Date() } });
    expect((await groups()).working).toMatchObject([{ state: "waiting", open: { blocking: open, check: 0 } }]);
    await database.privacyFinding.updateMany({ data: { decision: "remove" } });
    expect((await groups()).working).toMatchObject([{ state: "ready", open: { blocking: 0, check: 0 } }]);
  });

  it("keeps a hint of other personal data under work until somebody has seen it", async () => {
    await takeIn(referatText({ points: [{ title: "Klage til borger@lillehavn.example" }] }));
    await database.parseWarning.updateMany({ data: { settledAt: new Date() } });
    const hints = await database.privacyFinding.count({ where: { kind: "email" } });
    expect(hints).toBeGreaterThan(0);
    expect((await groups()).working).toMatchObject([{ state: "waiting", open: { blocking: 0, check: hints } }]);
    await database.privacyFinding.updateMany({ data: { decision: "keep" } });
    expect((await groups()).working).toMatchObject([{ state: "ready", open: { blocking: 0, check: 0 } }]);
  });

  it("shows a newer version of what is public as work that replaces it", async () => {
    await takeIn(referatText(), { publish: true });
    expect(await groups()).toMatchObject({ working: [], published: [{ state: "published", replaces: true }], withdrawn: [] });
    await takeIn(referatText({ points: [{ title: "Nye bænke på havnen" }] }));
    expect(await groups()).toMatchObject({ working: [{ replaces: true }], published: [] });
  });

  it("tells when and why something was withdrawn", async () => {
    const { meetingId } = await takeIn(referatText(), { publish: true });
    await withdrawMeeting(meetingId, "Et navn skulle ikke have stået der.", commandLine);
    expect(await groups()).toMatchObject({
      working: [],
      published: [],
      withdrawn: [{ withdrawn: { reason: "Et navn skulle ikke have stået der." } }],
    });
  });
});
