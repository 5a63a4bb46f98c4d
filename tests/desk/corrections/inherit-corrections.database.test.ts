import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/lib/database/database";
import { correctionPath } from "@/lib/desk/corrections/correction-path";
import { saveCorrection } from "@/lib/desk/corrections/save-correction";
import { publish } from "@/lib/desk/publish";
import { getReview } from "@/lib/desk/review/get-review";
import { emptyDatabase } from "@/tests/support/empty-database";
import { referatText } from "@/tests/support/referat-text";
import { signInStaff } from "@/tests/support/sign-in-staff";
import { commandLine, takeIn } from "@/tests/support/take-in";

const vote =
  "Ida Strøm (V) og Bo Lund (A) stemmer for indstillingen.\n\nAke Holm (C) stemmer imod indstillingen.\n\nIndstillingen er hermed godkendt.";
const points = [{ title: "Nye bænke", decision: vote }, { title: "Ny mole" }];

beforeEach(emptyDatabase);

describe("a new file of a meeting", () => {
  it("inherits the corrections whose place says what it said, with who made them and why", async () => {
    const staff = await signInStaff();
    const first = await takeIn(referatText({ points }));
    const path = await at(first.revisionId, "decision", "votes", 0, "ballots", "Bo Lund");
    await saveCorrection({ revisionId: first.revisionId, path, seen: "for", corrected: "against", reason: "Hørt på lydfilen." }, staff);
    await publish({ revisionId: first.revisionId }, commandLine);
    const next = await takeIn(referatText({ points, time: "16:00" }) + "\n\nMødet sluttede kl. 17.");
    expect(next.kind).toBe("newVersion");
    const inherited = await database.correction.findFirstOrThrow({ where: { revisionId: next.revisionId } });
    expect(inherited).toMatchObject({ path, printed: "for", corrected: "against", reason: "Hørt på lydfilen.", authorId: staff.id });
    expect(await database.ballot.findFirstOrThrow({ where: ballotsOf(next.revisionId, "Bo Lund") })).toMatchObject({ choice: "against" });
    expect(await leftOutOf(first.meetingId)).toEqual([]);
    const event = await database.auditEvent.findFirstOrThrow({ where: { action: "draft.saved" }, orderBy: { id: "desc" } });
    expect(event.detail).toMatchObject({ inherited: 1 });
  });

  it("says which did not fit: what the file says otherwise, and what is not there; not what it says as corrected", async () => {
    const first = await takeIn(referatText({ points: [...points, { title: "Ny bro" }] }));
    const { revisionId, meetingId } = first;
    await saveCorrection(
      { revisionId, path: await at(revisionId, "title"), seen: "Nye bænke", corrected: "Bænke ved havnen" },
      commandLine,
    );
    const outcome = await at(revisionId, "decision", "outcome");
    await saveCorrection({ revisionId, path: outcome, seen: "approved", corrected: "noted" }, commandLine);
    const mole = correctionPath(await keyAt(revisionId, 1), "title");
    await saveCorrection({ revisionId, path: mole, seen: "Ny mole", corrected: "Ny mole mod nord" }, commandLine);
    const bridge = correctionPath(await keyAt(revisionId, 2), "decision", "outcome");
    await saveCorrection({ revisionId, path: bridge, seen: "approved", corrected: "discussed" }, commandLine);

    const changed = [{ title: "Nye bænke og borde", decision: vote }, { title: "Ny mole mod nord" }];
    const next = await takeIn(referatText({ points: changed }));
    expect((await leftOutOf(meetingId)).map(({ path, corrected }) => [path, corrected])).toEqual([
      [await at(revisionId, "title"), "Bænke ved havnen"],
      [bridge, "discussed"],
    ]);
    const inherited = await database.correction.findMany({ where: { revisionId: next.revisionId } });
    expect(inherited.map(({ path }) => path)).toEqual([outcome]);
    expect(await database.decision.findFirstOrThrow({ where: { point: { revisionId: next.revisionId, order: 0 } } })).toMatchObject({
      outcome: "noted",
    });
    await saveCorrection(
      { revisionId: next.revisionId, path: await at(next.revisionId, "title"), seen: "Nye bænke og borde", corrected: "Bænke" },
      commandLine,
    );
    expect((await leftOutOf(meetingId)).map(({ path }) => path)).toEqual([bridge]);
  });

  it("keeps a point parted that was parted by hand, and what was corrected in its second part", async () => {
    const { revisionId } = await takeIn(referatText({ points }));
    const { line, endLine } = await database.agendaPoint.findFirstOrThrow({ where: { revisionId, order: 0 } });
    const corrected = { line: line + 8, title: "Ekstra punkt" };
    await saveCorrection({ revisionId, path: await at(revisionId, "split"), seen: { line, endLine }, corrected }, commandLine);
    const second = correctionPath(await keyAt(revisionId, 1), "title");
    await saveCorrection({ revisionId, path: second, seen: "Ekstra punkt", corrected: "Ekstra punkt om borde" }, commandLine);
    const next = await takeIn(referatText({ points }) + "\n\nMødet sluttede kl. 17.");
    const titles = await database.agendaPoint.findMany({ where: { revisionId: next.revisionId }, orderBy: { order: "asc" } });
    expect(titles.map(({ title }) => title)).toEqual(["Nye bænke", "Ekstra punkt om borde", "Ny mole"]);
  });
});

async function leftOutOf(meetingId: string) {
  return (await getReview(await signInStaff(), meetingId))?.leftOut ?? [];
}

async function keyAt(revisionId: string, order: number): Promise<string> {
  return (await database.agendaPoint.findFirstOrThrow({ where: { revisionId, order } })).key;
}

async function at(revisionId: string, ...parts: (string | number)[]): Promise<string> {
  return correctionPath(await keyAt(revisionId, 0), ...parts);
}

function ballotsOf(revisionId: string, name: string) {
  return { name, vote: { decision: { point: { revisionId } } } };
}
