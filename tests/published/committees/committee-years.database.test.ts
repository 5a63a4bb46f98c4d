import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/lib/database/database";
import { withdrawPoint } from "@/lib/desk/withdraw";
import { listMentionedDays } from "@/lib/published/committees/list-mentioned-days";
import { listOutcomeYears } from "@/lib/published/committees/list-outcome-years";
import { listTermMembers } from "@/lib/published/committees/list-term-members";
import { emptyDatabase } from "@/tests/support/empty-database";
import { publishReferat } from "@/tests/support/publish-referat";
import { referatText } from "@/tests/support/referat-text";

const vote =
  "Udvalgsmedlemmerne Ida Strøm (V) og Bo Lund (A) stemmer for indstillingen.\n\nUdvalgsmedlem Aksel Holm (C) stemmer imod indstillingen.\n\nHavneudvalget godkender indstillingen.";

beforeEach(emptyDatabase);

describe("a committee over the years", () => {
  it("counts outcomes by the year of the meeting, without drafts and withdrawn points", async () => {
    await publishReferat(referatText({ date: "07-03-2023" }));
    await publishReferat(referatText({ date: "05-03-2024", points: [{ title: "Nye bænke" }, { title: "Støj fra havnen" }] }));
    await publishReferat(referatText({ date: "04-06-2024" }), { publish: false });
    const { key } = await database.agendaPoint.findFirstOrThrow({ where: { slug: "punkt-2" }, select: { key: true } });
    await withdrawPoint(key, "Indeholdt personoplysninger.", { kind: "commandLine" });
    expect(await listOutcomeYears("havneudvalget")).toEqual([
      { year: 2023, points: 1, outcomes: [{ outcome: "approved", count: 1 }] },
      { year: 2024, points: 1, outcomes: [{ outcome: "approved", count: 1 }] },
    ]);
  });

  it("names those whom a term's minutes name, each once, with letter and years", async () => {
    await publishReferat(referatText({ date: "07-03-2023", points: [{ title: "Nye bænke", decision: vote }] }));
    await publishReferat(referatText({ date: "05-03-2024", points: [{ title: "Nye bænke", decision: vote }] }));
    await publishReferat(
      referatText({ date: "04-06-2024", points: [{ title: "Skilte", decision: vote.replaceAll("Ida Strøm", "Eva Krog") }] }),
      {
        publish: false,
      },
    );
    const [term, ...others] = await listTermMembers("havneudvalget");
    expect(others).toEqual([]);
    expect(term).toMatchObject({ term: { from: 2022, to: 2025 }, meetings: 2 });
    expect(term?.members.map(({ name, party, years }) => [name, party, years])).toEqual([
      ["Aksel Holm", "C", [2023, 2024]],
      ["Bo Lund", "A", [2023, 2024]],
      ["Ida Strøm", "V", [2023, 2024]],
    ]);
  });

  it("names whoever moves an amendment too, without a page where nothing else names them, and no group or administration", async () => {
    const moved = [
      "Rådmand Claus Sund (V) og Ida Strøm (V) stiller følgende ændringsforslag:",
      '"Bænkene males røde."',
      "Enhedslisten stiller følgende ændringsforslag:",
      '"Bænkene males grønne."',
      vote,
      "Udvalgsmedlem Rie Dam deltog ikke i behandlingen af dette punkt.",
    ].join("\n\n");
    await publishReferat(referatText({ points: [{ title: "Nye bænke", decision: moved }] }));
    const [term] = await listTermMembers("havneudvalget");
    expect(term?.members.map(({ name, href, party, roles }) => [name, href !== null, party, roles])).toEqual([
      ["Aksel Holm", true, "C", ["udvalgsmedlem"]],
      ["Bo Lund", true, "A", ["udvalgsmedlem"]],
      ["Claus Sund", false, "V", ["rådmand"]],
      ["Ida Strøm", true, "V", ["udvalgsmedlem"]],
      ["Rie Dam", true, null, ["udvalgsmedlem"]],
    ]);
  });

  it("names whoever puts a case on the agenda with a party behind the name, in the year of it", async () => {
    await publishReferat(referatText({ date: "07-03-2023", points: [{ title: "Nye bænke", decision: vote }] }));
    const recommended = (who: string) => referatText({ date: "05-03-2024" }).replace("By- og Havneforvaltningen indstiller", who);
    await publishReferat(recommended("Bo Lund (A) og Rie Dam (F) indstiller"));
    const [term] = await listTermMembers("havneudvalget");
    expect(term?.members.map(({ name, party, years }) => [name, party, years])).toEqual([
      ["Aksel Holm", "C", [2023]],
      ["Bo Lund", "A", [2023, 2024]],
      ["Ida Strøm", "V", [2023]],
      ["Rie Dam", "F", [2024]],
    ]);
    await database.recommendation.updateMany({ data: { text: "Bo Lund og Rie Dam indstiller, at udvalget godkender sagen." } });
    const [unlettered] = await listTermMembers("havneudvalget");
    expect(unlettered?.members.find(({ name }) => name === "Rie Dam")).toBeUndefined();
  });

  it("tells of the days on which the committee met by its own words, and of no other body's", async () => {
    const told = [
      "Havneudvalget drøftede sagen på mødet den 6. februar 2024, og igen på mødet den 5. marts 2024.",
      "Sagen genoptages på udvalgets møde den 7. maj 2024.",
      "Miljøudvalget drøftede sagen på udvalgsmødet den 8. maj 2024. Byrådet behandlede den på sit møde den 9. maj 2024.",
      "Bænkene blev købt den 3. april 2024.",
    ];
    await publishReferat(referatText({ points: told.map((decision) => ({ title: "Nye bænke", decision })) }));
    await publishReferat(
      referatText({ date: "04-06-2024", points: [{ title: "Kladde", decision: "Drøftet på udvalgets møde den 9. januar 2024." }] }),
      { publish: false },
    );
    const { key } = await database.agendaPoint.findFirstOrThrow({ where: { slug: "punkt-2" }, select: { key: true } });
    const before = await listMentionedDays("havneudvalget", "Havneudvalget", ["2024-03-05"]);
    expect(before).toEqual([
      { date: "2024-02-06", href: "/udvalg/havneudvalget/2024-03-05/punkt-1" },
      { date: "2024-05-07", href: "/udvalg/havneudvalget/2024-03-05/punkt-2" },
    ]);
    await withdrawPoint(key, "Indeholdt personoplysninger.", { kind: "commandLine" });
    expect(await listMentionedDays("havneudvalget", "Havneudvalget", ["2024-03-05"])).toEqual(before.slice(0, 1));
  });
});
