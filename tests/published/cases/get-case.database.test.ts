import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/lib/database/database";
import { withdrawMeeting, withdrawPoint } from "@/lib/desk/withdraw";
import { getAddressState } from "@/lib/published/address-state";
import { getCase } from "@/lib/published/cases/get-case";
import { listCases } from "@/lib/published/cases/list-cases";
import { emptyDatabase } from "@/tests/support/empty-database";
import { publishReferat } from "@/tests/support/publish-referat";
import { referatText } from "@/tests/support/referat-text";

const commandLine = { kind: "commandLine" } as const;
const caseNumber = "05.01.00-G01-9-24";
const slug = "05-01-00-g01-9-24";
const forwarded = "Havneudvalget anbefaler indstillingen.\n\nSagen forelægges byrådet i juni 2024.";

beforeEach(emptyDatabase);

describe("getCase", () => {
  it("puts every treatment in order across committees, each with recommendation, decision and topic", async () => {
    await publishReferat(referatText({ date: "02-04-2024", committee: "Parkudvalget", points: [{ title: "Bænke i parken", caseNumber }] }));
    await publishReferat(referatText({ points: [{ title: "Nye bænke", caseNumber, decision: "Havneudvalget drøftede sagen." }] }));
    const found = await getCase(slug);
    expect(found?.treatments.map(({ meeting, title, outcome }) => [meeting.date, meeting.committee.name, title, outcome.outcome])).toEqual([
      ["2024-03-05", "Havneudvalget", "Nye bænke", "discussed"],
      ["2024-04-02", "Parkudvalget", "Bænke i parken", "approved"],
    ]);
    expect(found).toMatchObject({ number: caseNumber, title: "Bænke i parken", facet: "G01", next: null, mentions: [] });
    expect(found?.topics.map(({ number, title }) => [number, title])).toEqual([
      ["05", "Veje og trafik"],
      ["05.01", null],
      ["05.01.00", null],
    ]);
    expect(found?.treatments[1]?.recommendation?.section.blocks[0]).toMatchObject({ type: "paragraph" });
    expect(found?.treatments[1]?.decision?.section.lines.map(({ text }) => text)).toContain("Parkudvalget godkender indstillingen.");
  });

  it("tells where its number stands at points of other titles, whatever their capitals", async () => {
    await publishReferat(
      referatText({
        points: [
          { title: "Nye bænke", caseNumber },
          { title: "NYE BÆNKE.", caseNumber },
          { title: "Lys på molen", caseNumber },
        ],
      }),
    );
    expect(await getCase(slug)).toMatchObject({ title: "Lys på molen", otherTitles: ["NYE BÆNKE."] });
    expect((await listCases()).cases).toMatchObject([{ title: "Lys på molen", otherTitles: ["NYE BÆNKE."], example: false }]);
  });

  it("names the next step in the words of the newest treatment, and only there", async () => {
    await publishReferat(referatText({ points: [{ title: "Nye bænke", caseNumber, decision: forwarded }] }));
    expect((await getCase(slug))?.next).toMatchObject({ text: "Sagen forelægges byrådet i juni 2024.", date: "2024-03-05" });
    await publishReferat(referatText({ date: "02-04-2024", points: [{ title: "Nye bænke", caseNumber }] }));
    expect((await getCase(slug))?.next).toBeNull();
  });

  it("finds where other points name the case, and leads to the line", async () => {
    await publishReferat(referatText({ points: [{ title: "Nye bænke", caseNumber }] }));
    await publishReferat(
      referatText({
        date: "02-04-2024",
        points: [
          { title: "Nye træer", decision: `Havneudvalget godkender indstillingen.\n\nUdvalget henviser til sag ${caseNumber}.` },
          { title: "Andet", decision: "Havneudvalget henviser til sag 05.01.00-G01-9-241." },
        ],
      }),
    );
    const found = await getCase(slug);
    expect(found?.mentions.map(({ point, text }) => [point.title, text])).toEqual([
      ["Nye træer", `Udvalget henviser til sag ${caseNumber}.`],
    ]);
    expect(found?.mentions[0]?.source.href).toMatch(/\/kilde#L\d+$/);
  });

  it("finds mentions by meeting and point, where the text names both", async () => {
    await publishReferat(referatText({ points: [{ title: "Nye bænke", caseNumber }, { title: "Stier" }] }));
    const decision = (point: number) =>
      `Havneudvalget godkender indstillingen.\n\nSagen følger op på punkt ${point} på mødet den 5. marts 2024.`;
    await publishReferat(
      referatText({
        date: "02-04-2024",
        points: [
          { title: "Nye træer", decision: decision(1) },
          { title: "Mere om stier", decision: decision(2) },
        ],
      }),
    );
    expect((await getCase(slug))?.mentions.map(({ point }) => point.title)).toEqual(["Nye træer"]);
  });

  it("shows nothing that is unpublished or withdrawn, neither as a treatment nor as a mention", async () => {
    const naming = `Havneudvalget godkender indstillingen.\n\nUdvalget henviser til sag ${caseNumber}.`;
    await publishReferat(
      referatText({
        points: [
          { title: "Nye bænke", caseNumber },
          { title: "Mere om bænke", caseNumber },
        ],
      }),
    );
    await publishReferat(referatText({ date: "02-04-2024", points: [{ title: "Nye træer", decision: naming }] }));
    await publishReferat(
      referatText({
        date: "07-05-2024",
        points: [
          { title: "Kladde", caseNumber },
          { title: "Kladde 2", decision: naming },
        ],
      }),
      {
        publish: false,
      },
    );
    expect(await getCase(slug)).toMatchObject({ treatments: { length: 2 }, mentions: { length: 1 } });

    const keyOf = async (title: string) => (await database.agendaPoint.findFirstOrThrow({ where: { title }, select: { key: true } })).key;
    await withdrawPoint(await keyOf("Mere om bænke"), "Personoplysninger.", commandLine);
    await withdrawPoint(await keyOf("Nye træer"), "Personoplysninger.", commandLine);
    expect(await getCase(slug)).toMatchObject({ title: "Nye bænke", treatments: { length: 1 }, mentions: [] });

    const { id } = await database.meeting.findFirstOrThrow({ where: { slug: "2024-03-05" }, select: { id: true } });
    await withdrawMeeting(id, "Fejl i filen.", commandLine);
    expect(await getCase(slug)).toBeNull();
    expect((await listCases()).cases.map(({ number }) => number)).not.toContain(caseNumber);
    expect(await getAddressState(`/sager/${slug}`)).toBe("missing");
  });
});
