import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/lib/database/database";
import { withdrawMeeting, withdrawPoint } from "@/lib/desk/withdraw";
import { getMeeting } from "@/lib/published/get-meeting";
import { getPoint } from "@/lib/published/get-point";
import { listPointRecords } from "@/lib/published/records/list-point-records";
import type { PointView } from "@/lib/published/views/point-view";
import { emptyDatabase } from "@/tests/support/empty-database";
import { publishReferat } from "@/tests/support/publish-referat";
import { referatText } from "@/tests/support/referat-text";

const commandLine = { kind: "commandLine" } as const;
const threeSteps = [
  "Venstre og Konservative stiller følgende ændringsforslag til indstillingen:",
  '"Sagen udskydes, indtil prisen på bænkene er kendt af alle i udvalget."',
  "Ida Strøm (V) og Bo Lund (C) stemmer for ændringsforslaget.",
  "Aksel Holm (A), Rie Dam (F) og Uffe Krog (Ø) stemmer imod ændringsforslaget.",
  "Ændringsforslaget forkastes hermed.",
  "Venstre foreslår herefter følgende tilføjelse til forvaltningens indstilling:",
  '"Bænkene males røde, og udvalget får en status om et år."',
  "Havneudvalget anbefaler indstillingen med tilføjelse.",
].join("\n\n");

async function pointAt(slug: string, date = "2024-03-05"): Promise<PointView> {
  const answer = await getPoint("havneudvalget", date, slug);
  if (answer?.state !== "published") throw new Error(`Nothing published at ${slug}.`);
  return answer.point;
}

beforeEach(emptyDatabase);

describe("getPoint", () => {
  it("leads to those who moved something where they have a page, and only names the others", async () => {
    const decision = [
      "Uffe Krog (Ø) og Per Vig (V) stiller følgende ændringsforslag til indstillingen:",
      '"Sagen udskydes, indtil prisen på bænkene er kendt af alle i udvalget."',
      "Uffe Krog (Ø) stemmer for ændringsforslaget.",
      "Aksel Holm (A) og Rie Dam (F) stemmer imod ændringsforslaget.",
      "Ændringsforslaget forkastes hermed.",
      "Havneudvalget godkender indstillingen.",
    ].join("\n\n");
    await publishReferat(referatText({ points: [{ title: "Nye bænke", decision }] }));
    const { decision: read, moverPages } = await pointAt("punkt-1");
    expect(read?.steps[0]?.amendment?.proposers).toEqual(["Uffe Krog", "Per Vig"]);
    expect([...moverPages]).toEqual([["Uffe Krog", "/personer/uffe-krog"]]);
  });

  it("takes a decision apart into its steps, each with its vote", async () => {
    await publishReferat(referatText({ points: [{ title: "Nye bænke", decision: threeSteps }] }));
    const point = await pointAt("punkt-1");

    expect(point.outcome).toEqual({ outcome: "recommended", withAddition: true, amended: false, derived: false });
    expect(point.sentence).toBe("Havneudvalget anbefaler indstillingen med tilføjelse.");
    expect(
      point.decision?.steps.map(({ kind, amendment, vote }) => [kind, amendment?.adopted ?? null, vote && [vote.for, vote.against]]),
    ).toEqual([
      ["amendment", false, [2, 3]],
      ["amendment", true, null],
      ["conclusion", null, null],
    ]);
    expect(point.decision?.votes[0]?.ballots.map(({ name, party, choice }) => [name, party, choice])).toContainEqual([
      "Uffe Krog",
      "Ø",
      "against",
    ]);
  });

  it("shows the very lines of the file, and leads to them", async () => {
    const text = referatText({ points: [{ title: "Nye bænke", decision: threeSteps }] });
    await publishReferat(text);
    const { decision, recommendation, decisionSource, sentence } = await pointAt("punkt-1");

    const printed = text.split("\n");
    for (const { number, text: line } of [...(decision?.section.lines ?? []), ...(recommendation?.section.lines ?? [])]) {
      expect(line).toBe(printed[number - 1]);
    }
    expect(decision?.section.lines).toHaveLength(9);
    expect(printed[(decisionSource?.line ?? 0) - 1]).toBe(sentence);
    expect(decisionSource?.href).toBe(`/udvalg/havneudvalget/2024-03-05/kilde#L${decisionSource?.line}`);
  });

  it("sets the text in Danish type, and leaves the record and its source as printed", async () => {
    const printed = `Orientering om "Det grønne bånd" - status`;
    await publishReferat(referatText({ points: [{ title: printed, decision: `Havneudvalget godkender ${printed}.` }] }));
    const { title, sentence, decision } = await pointAt("punkt-1");
    expect(title).toBe("Orientering om »Det grønne bånd« – status");
    expect(sentence).toBe(`Havneudvalget godkender ${title}.`);
    expect(decision?.section.blocks).toMatchObject([{ text: sentence }]);
    expect(decision?.section.lines.map(({ text }) => text)).toContain(`Havneudvalget godkender ${printed}.`);
    expect((await listPointRecords({ page: 1, pageSize: 1 })).data[0]).toMatchObject({ title: printed });
  });

  it("counts nothing where the minutes do not name everyone", async () => {
    const decision =
      "Uffe Krog (Ø) stemmer imod indstillingen.\n\nDe øvrige medlemmer stemmer for.\n\nHavneudvalget godkender indstillingen.";
    await publishReferat(referatText({ points: [{ title: "Nye bænke", decision }] }));
    const { decision: shown, tallies } = await pointAt("punkt-1");
    expect(shown?.votes.map(({ complete, printed }) => [complete, printed[0]])).toEqual([
      [false, "Uffe Krog (Ø) stemmer imod indstillingen."],
    ]);
    expect(tallies.every(({ complete }) => !complete)).toBe(true);
  });

  it("says so where only the votes tell the outcome", async () => {
    const decision = "Uffe Krog (Ø) stemmer for sagen.\n\nIda Strøm (V), Bo Lund (C) og Rie Dam (F) stemmer imod.";
    await publishReferat(referatText({ points: [{ title: "Nye bænke", decision }] }));
    const point = await pointAt("punkt-1");
    expect(point.outcome).toMatchObject({ outcome: "rejected", derived: true });
    expect(point.sentence).toBeNull();
    expect(point.decision?.doubts).toEqual([]);
  });

  it("says what the reading is unsure of where it stands, and elsewhere only what lies in no point", async () => {
    const text = referatText({
      contents: ["Nyt torv\t2", "Nye bænke\t3"],
      points: [{ title: "Nye bænke" }],
    }).replace("Sagen handler om nye bænke.", "Sagen handler om nye bæ\ufffdnke.");
    await publishReferat(text);
    const { doubts, decision } = await pointAt("punkt-1");
    expect(doubts.map(({ message, source }) => [message, source?.line])).toEqual([
      [expect.stringContaining("tegn, der kan være ødelagt"), text.split("\n").findIndex((line) => line.includes("\ufffd")) + 1],
    ]);
    expect(decision?.doubts).toEqual([]);
    const answer = await getMeeting("havneudvalget", "2024-03-05");
    const ofMeeting = answer?.state === "published" ? answer.meeting.doubts.map(({ message }) => message) : [];
    expect(ofMeeting).toEqual([expect.stringContaining("»Nyt torv«")]);
  });

  it("knows the neighbours and the case's other treatments, oldest first", async () => {
    const caseNumber = "05.01.00-G01-9-24";
    await publishReferat(referatText({ points: [{ title: "Bænke, drøftelse", caseNumber }] }));
    await publishReferat(
      referatText({ date: "02-04-2024", points: [{ title: "Dagsorden" }, { title: "Nye bænke", caseNumber }, { title: "Eventuelt" }] }),
    );
    const point = await pointAt("punkt-2", "2024-04-02");
    expect([point.previous?.title, point.next?.title]).toEqual(["Dagsorden", "Eventuelt"]);
    expect(point.sameCase.map(({ date, title, href }) => [date, title, href])).toEqual([
      ["2024-03-05", "Bænke, drøftelse", "/udvalg/havneudvalget/2024-03-05/punkt-1"],
    ]);
  });

  it("sends an old address on to where the point stands now", async () => {
    await publishReferat(referatText({ points: [{ title: "Dagsorden" }, { title: "Nye bænke" }, { title: "Eventuelt" }] }));
    await publishReferat(
      referatText({
        points: [
          { title: "Nye bænke", caseNumber: "05.01.00-G01-2-24" },
          { title: "Eventuelt", caseNumber: "05.01.00-G01-3-24" },
        ],
      }),
    );
    expect(await getPoint("havneudvalget", "2024-03-05", "punkt-3")).toEqual({
      state: "moved",
      href: "/udvalg/havneudvalget/2024-03-05/punkt-2",
    });
    expect((await pointAt("punkt-2")).title).toBe("Eventuelt");
  });

  it("shows nothing of a draft, of a withdrawn meeting, or of an address nobody has had", async () => {
    await publishReferat(referatText(), { publish: false });
    expect(await getPoint("havneudvalget", "2024-03-05", "punkt-1")).toBeNull();

    await publishReferat(referatText({ date: "02-04-2024" }));
    expect(await getPoint("havneudvalget", "2024-04-02", "punkt-7")).toBeNull();
    const { id } = await database.meeting.findFirstOrThrow({ where: { slug: "2024-04-02" }, select: { id: true } });
    await withdrawMeeting(id, "Fejl i filen.", commandLine);
    expect(await getPoint("havneudvalget", "2024-04-02", "punkt-1")).toMatchObject({
      state: "withdrawnMeeting",
      notice: { reason: "Fejl i filen.", changeHref: expect.stringMatching(/^\/aendringer#udvalg-havneudvalget-2024-04-02-/u) as unknown },
    });
    expect(await getPoint("havneudvalget", "2024-04-02", "punkt-7")).toBeNull();
  });

  it("passes over withdrawn points to the nearest public ones", async () => {
    const titles = ["Dagsorden", "Nye bænke", "Cykelsti", "Havnekaj", "Eventuelt"];
    await publishReferat(referatText({ points: titles.map((title) => ({ title })) }));
    for (const slug of ["punkt-2", "punkt-4"]) {
      const { key } = await database.agendaPoint.findFirstOrThrow({ where: { slug }, select: { key: true } });
      await withdrawPoint(key, "Indeholdt personoplysninger.", commandLine);
    }
    const { previous, next } = await pointAt("punkt-3");
    expect([previous?.title, next?.title]).toEqual(["Dagsorden", "Eventuelt"]);
    expect((await pointAt("punkt-1")).previous).toBeNull();
    expect((await pointAt("punkt-5")).next).toBeNull();
  });

  it("leaves a tombstone where a point was withdrawn, and the point out of its neighbours and its case", async () => {
    const caseNumber = "05.01.00-G01-9-24";
    await publishReferat(
      referatText({
        points: [
          { title: "Nye bænke", caseNumber },
          { title: "Mere om bænke", caseNumber },
        ],
      }),
    );
    const { key } = await database.agendaPoint.findFirstOrThrow({ where: { slug: "punkt-2" }, select: { key: true } });
    await withdrawPoint(key, "Indeholdt personoplysninger.", commandLine);

    expect(await getPoint("havneudvalget", "2024-03-05", "punkt-2")).toMatchObject({
      state: "withdrawn",
      reason: "Indeholdt personoplysninger.",
      meeting: { date: "2024-03-05", href: "/udvalg/havneudvalget/2024-03-05" },
      changeHref: expect.stringMatching(/^\/aendringer#udvalg-havneudvalget-2024-03-05-punkt-2-/u) as unknown,
    });
    const point = await pointAt("punkt-1");
    expect(point.next).toBeNull();
    expect(point.sameCase).toEqual([]);
  });
});
