import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/lib/database/database";
import { publish } from "@/lib/desk/publish";
import { withdrawMeeting, withdrawPoint } from "@/lib/desk/withdraw";
import { getAddressState } from "@/lib/published/address-state";
import { getComparison } from "@/lib/published/changes/get-comparison";
import { listChanges } from "@/lib/published/changes/list-changes";
import { getMeeting } from "@/lib/published/get-meeting";
import { getPoint } from "@/lib/published/get-point";
import { changeAnchor } from "@/lib/published/paths";
import { emptyDatabase } from "@/tests/support/empty-database";
import { publishReferat } from "@/tests/support/publish-referat";
import { referatText } from "@/tests/support/referat-text";

const commandLine = { kind: "commandLine" } as const;
const place = { committee: "havneudvalget", meeting: "2024-03-05" };
const points = [{ title: "Nye bænke" }, { title: "Støj fra havnen" }];
const first = referatText({ points });
const second = referatText({ points: [{ title: "Nye bænke" }, { title: "Støj fra havnen", decision: "Havneudvalget udsætter sagen." }] });
const comparison = "/aendringer/havneudvalget/2024-03-05/2";

beforeEach(emptyDatabase);

async function keyOf(slug: string): Promise<string> {
  return (await database.agendaPoint.findFirstOrThrow({ where: { slug }, select: { key: true } })).key;
}

describe("what has changed", () => {
  it("is nothing after a first publication", async () => {
    await publishReferat(first);
    expect((await listChanges(1)).changes).toEqual([]);
    expect(await getComparison(place, 1)).toBeNull();
    expect(await getMeeting(place.committee, place.meeting)).toMatchObject({ meeting: { comparisonHref: null } });
  });

  it("is a republication, with the words that differ and nothing else", async () => {
    await publishReferat(first);
    await publishReferat(second);
    expect((await listChanges(1)).changes).toEqual([
      expect.objectContaining({ kind: "republished", version: 2, comparisonHref: comparison, meetingDate: "2024-03-05" }),
    ]);
    const compared = await getComparison(place, 2);
    expect(compared).toMatchObject({ previousVersion: 1, unchanged: 1, points: [{ number: 2, kind: "changed" }] });
    const parts = compared?.points[0]?.passages.flatMap((passage) => (passage.kind === "changed" ? passage.parts : [])) ?? [];
    expect(parts.filter(({ change }) => change === "removed").map(({ text }) => text.trim())).toEqual(["godkender indstillingen"]);
    expect(parts.filter(({ change }) => change === "added").map(({ text }) => text.trim())).toEqual(["udsætter sagen"]);
    expect(await getMeeting(place.committee, place.meeting)).toMatchObject({ meeting: { comparisonHref: comparison } });
  });

  it("says nothing of a version that is not published", async () => {
    await publishReferat(first);
    await publishReferat(second, { publish: false });
    expect((await listChanges(1)).changes).toEqual([]);
    expect([await getComparison(place, 2), await getAddressState(comparison)]).toEqual([null, "missing"]);
  });

  it("tells that a point was withdrawn, and shows nothing of it in any comparison", async () => {
    await publishReferat(first);
    await publishReferat(second);
    await withdrawPoint(await keyOf("punkt-2"), "Indeholdt personoplysninger.", commandLine);
    const { changes } = await listChanges(1);
    expect(changes.map(({ kind, point, note }) => [kind, point, note])).toEqual([
      ["pointWithdrawn", 2, "Indeholdt personoplysninger."],
      ["republished", null, null],
    ]);
    const compared = await getComparison(place, 2);
    expect(compared?.points).toEqual([]);
    expect(JSON.stringify([changes, compared])).not.toContain("Støj");
  });

  it("shows nothing of what a version took out for good, in its own comparison or in an earlier one", async () => {
    const secret = referatText({
      points: [{ title: "Nye bænke", decision: "Havneudvalget giver Inger Holm afslag." }, { title: "Støj fra havnen" }],
    });
    await publishReferat(first);
    await publishReferat(secret);
    const { revisionId } = await publishReferat(
      referatText({ points: [{ title: "Nye bænke", decision: "Havneudvalget giver afslag." }] }),
      {
        publish: false,
      },
    );
    await publish({ revisionId, hidesEarlier: true }, commandLine);
    const [earlier, own] = [await getComparison(place, 2), await getComparison(place, 3)];
    expect(earlier).toMatchObject({ hidden: "all", points: [] });
    expect(own).toMatchObject({
      hidden: "earlier",
      points: [
        { number: 1, kind: "changed" },
        { number: 2, kind: "removed", title: null },
      ],
    });
    expect(JSON.stringify([earlier, own])).not.toMatch(/Holm|Støj/u);
    expect(JSON.stringify(own)).toContain("afslag");
  });

  it("leads from the address of a point that a newer version left out to the meeting", async () => {
    await publishReferat(first);
    await publishReferat(referatText({ points: [{ title: "Nye bænke" }] }));
    expect(await getAddressState("/udvalg/havneudvalget/2024-03-05/punkt-2")).toBe("withdrawn");
    expect(await getPoint(place.committee, place.meeting, "punkt-2")).toEqual({
      state: "dropped",
      meeting: { date: "2024-03-05", href: "/udvalg/havneudvalget/2024-03-05" },
      committee: "Havneudvalget",
      changeHref: expect.stringMatching(/^\/aendringer#udvalg-havneudvalget-2024-03-05-/u) as unknown,
    });
  });

  it("says on which page and where the list tells of a withdrawal, however many came after it", async () => {
    const { meetingId } = await publishReferat(first);
    await withdrawPoint(await keyOf("punkt-2"), "Indeholdt personoplysninger.", commandLine);
    const later = Array.from({ length: 30 }, (_, day) => new Date(Date.UTC(2099, 0, day + 1)));
    const restorations = later.map((moment) => ({ meetingId, withdrawnAt: moment, restoredAt: moment, reason: "Kontrolleret." }));
    await database.restoration.createMany({ data: restorations });
    const { changes } = await listChanges(2);
    const told = changes.find(({ kind }) => kind === "pointWithdrawn");
    const answer = await getPoint(place.committee, place.meeting, "punkt-2");
    expect(answer).toMatchObject({ changeHref: `/aendringer?side=2#${told ? changeAnchor(told) : ""}` });
    expect(await listChanges(1)).toMatchObject({ pages: 2 });
  });

  it("tells that a meeting was withdrawn, and compares its versions no more", async () => {
    const { meetingId } = await publishReferat(first);
    await publishReferat(second);
    expect(await getAddressState(comparison)).toBe("open");
    await withdrawMeeting(meetingId, "Fejl i filen.", commandLine);
    expect((await listChanges(1)).changes.map(({ kind, note }) => [kind, note])).toEqual([["meetingWithdrawn", "Fejl i filen."]]);
    expect([await getComparison(place, 2), await getAddressState(comparison)]).toEqual([null, "withdrawn"]);
  });
});

describe("corrections of a point", () => {
  async function correct(revisionId: string, key: string): Promise<void> {
    await database.correction.create({
      data: { revisionId, path: `points/${key}/decision/outcome`, printed: "approved", corrected: "postponed", reason: "Læst forkert." },
    });
  }

  async function correctionsOf(slug: string) {
    const answer = await getPoint(place.committee, place.meeting, slug);
    return answer?.state === "published" ? answer.point.corrections : null;
  }

  it("stand beside it with what was read first, and not beside others", async () => {
    const { revisionId } = await publishReferat(first);
    await correct(revisionId, await keyOf("punkt-1"));
    expect(await correctionsOf("punkt-1")).toEqual([
      { field: "outcome", subject: null, printed: "approved", printedHidden: false, corrected: "postponed", reason: "Læst forkert." },
    ]);
    expect(await correctionsOf("punkt-2")).toEqual([]);
  });

  it("are not told before their version is public, nor after they are undone", async () => {
    const { revisionId } = await publishReferat(first);
    const draft = await publishReferat(second, { publish: false });
    const key = await keyOf("punkt-1");
    await correct(draft.revisionId, key);
    expect(await correctionsOf("punkt-1")).toEqual([]);
    await correct(revisionId, key);
    await database.correction.updateMany({ data: { undoneAt: new Date() } });
    expect(await correctionsOf("punkt-1")).toEqual([]);
  });
});
