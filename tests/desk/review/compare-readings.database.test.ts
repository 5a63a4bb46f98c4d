import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/lib/database/database";
import { NotAllowedError } from "@/lib/desk/actor";
import { beginRevision } from "@/lib/desk/corrections/begin-revision";
import { correctionPath } from "@/lib/desk/corrections/correction-path";
import { saveCorrection } from "@/lib/desk/corrections/save-correction";
import type { FieldDifference, MeetingDifference } from "@/lib/desk/review/compare-readings";
import { getPublishPlan } from "@/lib/desk/review/get-publish-plan";
import { previewReread, rereadDraft } from "@/lib/ingest/reread-draft";
import { roles } from "@/lib/session/permissions";
import { emptyDatabase } from "@/tests/support/empty-database";
import { referatText } from "@/tests/support/referat-text";
import { signInStaff } from "@/tests/support/sign-in-staff";
import { commandLine, takeIn } from "@/tests/support/take-in";

const vote =
  "Ida Strøm (V) og Bo Lund (A) stemmer for indstillingen.\n\nAke Holm (C) stemmer imod indstillingen.\n\nIndstillingen er hermed godkendt.";
const points = [{ title: "Nye bænke", decision: vote }, { title: "Ny mole" }];

beforeEach(emptyDatabase);

describe("before a file is read again", () => {
  it("everything that would change is named by field, nothing is saved, and then exactly that changes", async () => {
    const { revisionId } = await takeIn(referatText({ points }));
    await asReadByAnOlderParser(revisionId);
    const key = await keyAt(revisionId, 1);
    await saveCorrection({ revisionId, path: correctionPath(key, "title"), seen: "Ny mole", corrected: "Ny mole mod nord" }, commandLine);
    const before = await database.revision.findFirstOrThrow();

    const change = await previewReread(revisionId, commandLine);
    if ("reason" in change) throw new Error(change.reason);
    expect(told(change.difference)).toEqual([
      [
        "changed",
        "Nye bænke",
        [
          ["title", null, "-Gamle", "+Nye"],
          ["outcome", null, "-noted", "+approved"],
          ["ballot", "Bo Lund (A)", "-against", "+for"],
        ],
      ],
    ]);
    expect(change.unplaced).toEqual([]);
    expect(await database.revision.findFirstOrThrow()).toEqual(before);

    await rereadDraft(revisionId, commandLine);
    const again = await previewReread(revisionId, commandLine);
    expect(again).toMatchObject({ difference: { meeting: [], points: [] }, unplaced: [] });
    const titles = await database.agendaPoint.findMany({ orderBy: { order: "asc" } });
    expect(titles.map(({ title }) => title)).toEqual(["Nye bænke", "Ny mole mod nord"]);
  });

  it("the corrections that would lose their place are named", async () => {
    const { revisionId } = await takeIn(referatText({ points }));
    await asReadByAnOlderParser(revisionId, { withExtraVote: true });
    const path = correctionPath(await keyAt(revisionId, 0), "decision", "votes", 1, "carried");
    await saveCorrection({ revisionId, path, seen: true, corrected: false }, commandLine);
    expect(await previewReread(revisionId, commandLine)).toMatchObject({ unplaced: [{ path, printed: true, corrected: false }] });
  });

  it.each(roles)("only who may correct can ask: %s", async (role) => {
    const { revisionId } = await takeIn(referatText({ points }));
    const preview = previewReread(revisionId, await signInStaff({ role }));
    if (role === "laeser") await expect(preview).rejects.toThrow(NotAllowedError);
    else expect(await preview).toMatchObject({ unplaced: [] });
  });
});

describe("before a version is published", () => {
  it("its differences from what is public are told for the whole meeting: facts, points and fields", async () => {
    const { meetingId } = await takeIn(referatText({ points: [...points, { title: "Ny bro" }] }), { publish: true });
    const next = [
      { title: "Nye bænke", decision: vote.replace("Bo Lund (A) stemmer", "Eva Lind (A) stemmer") },
      { title: "Ny mole" },
      { title: "Ny sti", caseNumber: "05.01.00-G01-9-24" },
    ];
    await takeIn(referatText({ points: next, time: "16:30" }).replace("kl. 16:30", "kl. 16:00").replace("lokale 2", "lokale 3"));
    const plan = await getPublishPlan(await signInStaff(), meetingId);
    const { meeting } = plan?.changes ?? { meeting: [] };
    expect(meeting.map(fieldTold)).toEqual([["place", null, "-2", "+3"]]);
    const [changed, ...others] = told(plan?.changes ?? { meeting: [], points: [] });
    expect(changed?.slice(0, 2)).toEqual(["changed", "Nye bænke"]);
    expect(changed?.[2]).toContainEqual(["ballot", "Eva Lind (A)", "+for"]);
    expect(changed?.[2]).toContainEqual(["ballot", "Bo Lund (A)", "-for"]);
    expect(others.map(([kind, title]) => [kind, title])).toEqual([
      ["added", "Ny sti"],
      ["removed", "Ny bro"],
    ]);
  });

  it("and where nothing is different, nothing is told", async () => {
    const { meetingId } = await takeIn(referatText({ points }), { publish: true });
    await beginRevision(meetingId, commandLine);
    expect((await getPublishPlan(await signInStaff(), meetingId))?.changes).toEqual({ meeting: [], points: [] });
  });
});

/** Writes a draft as if a parser that knew less had read it. */
async function asReadByAnOlderParser(revisionId: string, { withExtraVote = false } = {}): Promise<void> {
  const { tree } = await database.revision.findUniqueOrThrow({ where: { id: revisionId } });
  const read = JSON.parse(JSON.stringify(tree)) as {
    points: { title: string; decision: { outcome: string; votes: { for: object[]; against: object[] }[] } }[];
  };
  const [point] = read.points;
  const [first] = point?.decision.votes ?? [];
  if (!point || !first) throw new Error("The referat has no vote.");
  if (withExtraVote) point.decision.votes.push(first);
  else {
    point.title = "Gamle bænke";
    point.decision.outcome = "noted";
    first.against.push(...first.for.splice(1));
  }
  await database.revision.update({ where: { id: revisionId }, data: { tree: read, parserVersion: "0" } });
}

async function keyAt(revisionId: string, order: number): Promise<string> {
  return (await database.agendaPoint.findFirstOrThrow({ where: { revisionId, order } })).key;
}

function told({ points: changes }: MeetingDifference) {
  return changes.map(({ kind, title, fields }) => [kind, title, fields.map(fieldTold)]);
}

/** Field, subject, and the words that went and came. */
function fieldTold({ field, subject, passages }: FieldDifference): (string | null)[] {
  const parts = passages.flatMap((passage) => (passage.kind === "changed" ? passage.parts : []));
  return [
    field,
    subject,
    ...parts.flatMap(({ text, change }) => (change === null ? [] : [`${change === "added" ? "+" : "-"}${text.trim()}`])),
  ];
}
