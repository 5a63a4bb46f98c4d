import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/lib/database/database";
import { withdrawMeeting, withdrawPoint } from "@/lib/desk/withdraw";
import { getParty } from "@/lib/published/people/get-party";
import { getPerson } from "@/lib/published/people/get-person";
import { listParties } from "@/lib/published/people/list-parties";
import { listPeople } from "@/lib/published/people/list-people";
import { personText } from "@/lib/text/person";
import { emptyDatabase } from "@/tests/support/empty-database";
import { publishReferat } from "@/tests/support/publish-referat";
import { referatText } from "@/tests/support/referat-text";

const commandLine = { kind: "commandLine" } as const;
const vote = [
  "Rådmand Ida Strøm (V) og udvalgsmedlemmerne Bo Lund (C) og Rie Dam (F) stemmer for indstillingen.",
  "Udvalgsmedlem Uffe Krog (Ø) stemmer imod indstillingen.",
  "Havneudvalget godkender indstillingen.",
].join("\n\n");
const away = "Havneudvalget godkender indstillingen.\n\nUdvalgsmedlem Uffe Krog deltog ikke i mødet.";
const amendment = [
  "Udvalgsmedlemmerne Uffe Krog (Ø) og Rie Dam (F) stiller følgende ændringsforslag:",
  '"Sagen udskydes, indtil prisen på bænkene er kendt af alle i udvalget."',
  "Uffe Krog (Ø) og Rie Dam (F) stemmer for ændringsforslaget.",
  "Ida Strøm (V), Bo Lund (C) og Aksel Holm (A) stemmer imod ændringsforslaget.",
  "Ændringsforslaget forkastes hermed.",
  "Havneudvalget anbefaler indstillingen.",
].join("\n\n");

beforeEach(emptyDatabase);

async function publishThree(): Promise<void> {
  await publishReferat(referatText({ date: "05-03-2024", points: [{ title: "Nye bænke", decision: vote }] }));
  await publishReferat(
    referatText({
      date: "02-04-2024",
      points: [
        { title: "Nye træer", decision: away },
        { title: "Stier", decision: away },
      ],
    }),
  );
  await publishReferat(referatText({ date: "07-05-2024", points: [{ title: "Nye lamper", decision: amendment }] }));
  await publishReferat(referatText({ date: "04-06-2024", points: [{ title: "Eventuelt", decision: "Intet." }] }));
}

describe("getPerson", () => {
  beforeEach(publishThree);

  it("gives every vote with what it was about, newest first", async () => {
    const person = await getPerson("uffe-krog");
    expect(person?.votes.map(({ vote: { point, subject }, choice, party, won }) => [point.title, subject, choice, party, won])).toEqual([
      ["Nye lamper", "ændringsforslaget", "for", "Ø", false],
      ["Nye bænke", "indstillingen", "against", "Ø", false],
    ]);
    expect(person?.parties).toEqual([{ letter: "Ø", firstDate: "2024-03-05", lastDate: "2024-05-07" }]);
    expect(person?.agreement.find(({ name }) => name === "Rie Dam")).toMatchObject({ equal: 1, shared: 2, party: "F" });
  });

  it("tells attendance only as printed: away, voted, or nothing said", async () => {
    const person = await getPerson("uffe-krog");
    expect(
      person?.meetings.map(({ meeting, votedIn, absences }) => [
        meeting.date,
        votedIn,
        absences.map(({ scope, points }) => [scope, points]),
      ]),
    ).toEqual([
      ["2024-03-05", [1], []],
      ["2024-04-02", [], [["meeting", [1, 2]]]],
      ["2024-05-07", [1], []],
      ["2024-06-04", [], []],
    ]);
  });

  it("knows roles, proposals and spellings, each with its place", async () => {
    const [uffe, ida] = [await getPerson("uffe-krog"), await getPerson("ida-stroem")];
    expect(uffe?.roles).toMatchObject([
      { titles: ["udvalgsmedlem"], term: { from: 2022, to: 2025 }, firstDate: "2024-03-05", lastDate: "2024-05-07" },
    ]);
    expect(ida?.roles).toMatchObject([{ titles: ["rådmand"] }]);
    expect(uffe?.proposals).toMatchObject([
      { kind: "ændringsforslag", adopted: false, title: "Nye lamper", proposers: ["Uffe Krog", "Rie Dam"] },
    ]);
    expect(uffe?.spellings.map(({ name }) => name)).toEqual(["Uffe Krog"]);
  });

  it("counts a proposal as a place that names the person, with its term's meetings", async () => {
    const later = referatText({ date: "03-03-2026", points: [{ title: "Nye master" }] })
      .replace("2022-2025", "2026-2029")
      .replace("By- og Havneforvaltningen indstiller", "Uffe Krog (Ø) indstiller");
    await publishReferat(later);
    const person = await getPerson("uffe-krog");
    expect(person?.roles.map(({ term, lastDate }) => [term?.from, lastDate])).toEqual([
      [2026, "2026-03-03"],
      [2022, "2024-05-07"],
    ]);
    expect(person?.meetings.at(-1)).toMatchObject({ meeting: { date: "2026-03-03" }, votedIn: [], absences: [] });
  });

  it("never says that somebody was not noted as away who is noted at some points", async () => {
    const gone = "Havneudvalget godkender indstillingen.\n\nUdvalgsmedlem Rie Dam deltog ikke i behandlingen af dette punkt.";
    await publishReferat(referatText({ date: "06-08-2024", points: [{ title: "Nye master", decision: gone }, { title: "Broen" }] }));
    const [rie, uffe, ida] = [await getPerson("rie-dam"), await getPerson("uffe-krog"), await getPerson("ida-stroem")];
    expect(rie && personText.summary(rie)).toContain("Er noteret fraværende ved en del af punkterne på 1 af 5 møder.");
    expect(uffe && personText.summary(uffe)).toContain("Er noteret fraværende ved 1 af 5 møder.");
    expect(ida && personText.summary(ida)).toContain("Er ikke noteret fraværende ved noget af de 5 møder.");
    expect((await listPeople()).map((each) => [each.name, personText.absences(each)])).toEqual([
      ["Aksel Holm", "0"],
      ["Bo Lund", "0"],
      ["Ida Strøm", "0"],
      ["Rie Dam", "en del af 1"],
      ["Uffe Krog", "1"],
    ]);
    const also = gone.replace("Rie Dam", "Uffe Krog");
    await publishReferat(referatText({ date: "03-09-2024", points: [{ title: "Nye skilte", decision: also }] }));
    const both = await getPerson("uffe-krog");
    expect(both && personText.summary(both)).toContain("Er noteret fraværende ved 1 af 6 møder og ved en del af punkterne på 1 andet.");
  });

  it("drops what is withdrawn, and the person with the last of it", async () => {
    const { key } = await database.agendaPoint.findFirstOrThrow({ where: { title: "Nye lamper" }, select: { key: true } });
    await withdrawPoint(key, "Personoplysninger.", commandLine);
    const person = await getPerson("uffe-krog");
    expect(person?.votes.map(({ vote: { point } }) => point.title)).toEqual(["Nye bænke"]);
    expect(person?.proposals).toEqual([]);
    expect(await getPerson("aksel-holm")).toBeNull();

    for (const slug of ["2024-03-05", "2024-04-02"]) {
      const { id } = await database.meeting.findFirstOrThrow({ where: { slug }, select: { id: true } });
      await withdrawMeeting(id, "Fejl.", commandLine);
    }
    expect(await getPerson("uffe-krog")).toBeNull();
    expect(await listPeople()).toEqual([]);
    expect(await listParties()).toEqual([]);
    expect(await getParty("oe")).toBeNull();
  });
});

describe("people and parties", () => {
  it("lists people in Danish order of name, and counts a meeting's absence once", async () => {
    await publishThree();
    expect((await listPeople()).map(({ name, parties, ballots, absentFrom }) => [name, parties, ballots, absentFrom])).toEqual([
      ["Aksel Holm", ["A"], 1, 0],
      ["Bo Lund", ["C"], 2, 0],
      ["Ida Strøm", ["V"], 2, 0],
      ["Rie Dam", ["F"], 2, 0],
      ["Uffe Krog", ["Ø"], 2, 1],
    ]);
  });

  it("takes a group that votes under its own name for nobody", async () => {
    const decision = "Venstre og Liste Ø stemmer imod indstillingen.\n\nHavneudvalget godkender indstillingen.";
    await publishReferat(referatText({ points: [{ title: "Nye bænke", decision }] }));
    expect(await database.ballot.count()).toBeGreaterThan(0);
    expect(await listPeople()).toEqual([]);
    for (const slug of ["venstre", "liste-oe"]) expect(await getPerson(slug)).toBeNull();
  });

  it("gathers a party by its letter: its people, its votes, what its group put forward, and the name entered for a term", async () => {
    await publishThree();
    const { id } = await database.municipality.findFirstOrThrow({ select: { id: true } });
    await database.party.create({ data: { municipalityId: id, letter: "Ø", name: "Havnelisten", termFrom: 2022, termTo: 2025 } });
    expect((await listParties()).map(({ letter, href, members, votes }) => [letter, href, members, votes])).toEqual([
      ["A", "/partier/a", 1, 1],
      ["C", "/partier/c", 1, 2],
      ["F", "/partier/f", 1, 2],
      ["V", "/partier/v", 1, 2],
      ["Ø", "/partier/oe", 1, 2],
    ]);
    const party = await getParty("oe");
    expect(party).toMatchObject({ letter: "Ø", firstDate: "2024-03-05", lastDate: "2024-05-07" });
    expect(party?.names).toMatchObject([{ name: "Havnelisten", termFrom: 2022, termTo: 2025 }]);
    expect(party?.members).toEqual([
      { name: "Uffe Krog", href: "/personer/uffe-krog", ballots: 2, firstDate: "2024-03-05", lastDate: "2024-05-07" },
    ]);
    expect(party?.votes.map(({ ballots }) => ballots.map(({ choice }) => choice))).toEqual([["for"], ["against"]]);
    expect(party?.agreement.find(({ name }) => name === "F")).toMatchObject({ equal: 1, shared: 2 });
  });
});
