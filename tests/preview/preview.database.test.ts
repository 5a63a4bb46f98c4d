import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/lib/database/database";
import { beginRevision } from "@/lib/desk/corrections/begin-revision";
import { correctionPath } from "@/lib/desk/corrections/correction-path";
import { saveCorrection } from "@/lib/desk/corrections/save-correction";
import { publish } from "@/lib/desk/publish";
import { withdrawPoint } from "@/lib/desk/withdraw";
import { getMeetingPreview } from "@/lib/preview/get-meeting-preview";
import { getPointPreview } from "@/lib/preview/get-point-preview";
import { getMeeting } from "@/lib/published/get-meeting";
import { getPoint } from "@/lib/published/get-point";
import { emptyDatabase } from "@/tests/support/empty-database";
import { referatText } from "@/tests/support/referat-text";
import { signInStaff } from "@/tests/support/sign-in-staff";
import { commandLine, takeIn } from "@/tests/support/take-in";

beforeEach(emptyDatabase);

const text = referatText({ points: [{ title: "Nye bænke" }, { title: "Ny mole" }, { title: "Ny bro" }] });

describe("the preview of a draft", () => {
  it("shows meeting and points with their corrections, while the public sees nothing", async () => {
    const { meetingId, revisionId } = await takeIn(text);
    await correctTitle(revisionId);
    const preview = await getMeetingPreview(commandLine, meetingId);
    expect(preview?.isPublic).toBe(false);
    expect(preview?.meeting.points.map(({ title }) => title)).toEqual(["Bænke ved havnen", "Ny mole", "Ny bro"]);
    const point = await getPointPreview(commandLine, meetingId, "punkt-1");
    expect(point?.point).toMatchObject({ title: "Bænke ved havnen", corrections: [{ field: "title", printed: "Nye bænke" }] });
    expect(point?.point.next).toMatchObject({ title: "Ny mole" });
    const { slug, committee } = await database.meeting.findFirstOrThrow({ select: { slug: true, committee: { select: { slug: true } } } });
    expect(await getMeeting(committee.slug, slug)).toBeNull();
    expect(await getPoint(committee.slug, slug, "punkt-1")).toBeNull();
  });

  it("leads to other previews and to the review, never to where the public would find nothing", async () => {
    const { meetingId } = await takeIn(text);
    const preview = await getMeetingPreview(commandLine, meetingId);
    const desk = `/sekretariat/moeder/${meetingId}`;
    expect(preview?.meeting.points[1]?.href).toBe(`${desk}/forhaandsvisning/punkt-2`);
    expect(preview?.meeting.source).toMatchObject({ href: `${desk}/gennemse`, originalHref: null });
    const point = await getPointPreview(commandLine, meetingId, "punkt-2");
    expect(point?.point.meeting.href).toBe(`${desk}/forhaandsvisning`);
    expect(point?.point.source.href).toMatch(new RegExp(`^${desk}/gennemse#L\\d+$`));
    expect(JSON.stringify([preview, point])).not.toMatch(/"\/udvalg\/[^/"]+\/\d{4}/);
  });

  it("is what the public sees once it is published, but for where its links lead", async () => {
    const { meetingId, revisionId } = await takeIn(text);
    const before = await getPointPreview(commandLine, meetingId, "punkt-2");
    await publish({ revisionId }, commandLine);
    const { slug, committee } = await database.meeting.findFirstOrThrow({ select: { slug: true, committee: { select: { slug: true } } } });
    const after = await getPoint(committee.slug, slug, "punkt-2");
    const withoutLinks = (view: unknown): unknown =>
      JSON.parse(JSON.stringify(view, (name, value: unknown) => (/href|marks/i.test(name) ? undefined : value)));
    expect(after?.state === "published" && withoutLinks(after.point)).toEqual(withoutLinks(before?.point));
  });
});

describe("the preview of a further version", () => {
  it("shows the version that is worked on, without what is withdrawn", async () => {
    const { meetingId } = await takeIn(text, { publish: true });
    const { key } = await database.agendaPoint.findFirstOrThrow({ where: { title: "Ny mole" } });
    await withdrawPoint(key, "Punktet var lukket.", commandLine);
    await correctTitle(await beginRevision(meetingId, commandLine));
    const preview = await getMeetingPreview(commandLine, meetingId);
    expect(preview?.meeting.points.map(({ title }) => title)).toEqual(["Bænke ved havnen", "Ny bro"]);
    expect(await getPointPreview(commandLine, meetingId, "punkt-2")).toBeNull();
    const first = await getPointPreview(commandLine, meetingId, "punkt-1");
    expect(first?.point.next).toMatchObject({ title: "Ny bro" });
  });
});

describe("who may see a preview", () => {
  it("is whoever may see the desk", async () => {
    const { meetingId } = await takeIn(text);
    const reader = await signInStaff({ role: "laeser" });
    expect(await getMeetingPreview(reader, meetingId)).not.toBeNull();
    expect(await getMeetingPreview(reader, randomUUID())).toBeNull();
  });
});

async function correctTitle(revisionId: string): Promise<void> {
  const { key } = await database.agendaPoint.findFirstOrThrow({ where: { revisionId, order: 0 } });
  const request = { revisionId, path: correctionPath(key, "title"), seen: "Nye bænke", corrected: "Bænke ved havnen" };
  expect(await saveCorrection(request, commandLine)).toEqual({ state: "saved" });
}
