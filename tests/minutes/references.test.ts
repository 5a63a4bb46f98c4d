import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findReferences, type ReferenceContext } from "@/lib/minutes/references/find-references";
import type { Reference } from "@/lib/minutes/references/reference";

const known: ReferenceContext = {
  committee: "Beskæftigelses- og Socialudvalget",
  committees: ["Økonomiudvalget", "Børn- og Ungeudvalget", "Odense Byråd"],
  meetingDate: "2023-12-19",
};
const own = known.committee;

/** What each mention says, without its place. */
function read(text: string, context: ReferenceContext = known): object[] {
  return findReferences(text, context).map((reference) =>
    Object.fromEntries(Object.entries(reference).filter(([key]) => key !== "start" && key !== "end")),
  );
}

const meeting = (text: string, body: string | null, committee: string | null | undefined, date: string, yearAssumed = false) => ({
  kind: "meeting",
  text,
  body,
  committee,
  date,
  yearAssumed,
});

describe("meetings", () => {
  it.each([
    ["Som aftalt på mødet den 19. september 2023 fik", meeting("mødet den 19. september 2023", null, own, "2023-09-19")],
    ["(BSU den 21. november 2023) en status", meeting("BSU den 21. november 2023", "BSU", own, "2023-11-21")],
    ["drøftet på mødet 5/2 2019.", meeting("mødet 5/2 2019", null, own, "2019-02-05")],
    ["på udvalgsmødet d. 05.02.2019", meeting("udvalgsmødet d. 05.02.2019", null, own, "2019-02-05")],
    [
      "I Økonomiudvalgets møde d. 5/2-2019",
      meeting("Økonomiudvalgets møde d. 5/2-2019", "Økonomiudvalgets", "Økonomiudvalget", "2019-02-05"),
    ],
    ["Byrådet den 3. oktober 2023", meeting("Byrådet den 3. oktober 2023", "Byrådet", "Odense Byråd", "2023-10-03")],
    ["på byrådsmødet 5. maj 2021", meeting("byrådsmødet 5. maj 2021", "byrådet", "Odense Byråd", "2021-05-05")],
    [
      "mødet i BUU tirsdag den 5. marts 2024",
      meeting("mødet i BUU tirsdag den 5. marts 2024", "BUU", "Børn- og Ungeudvalget", "2024-03-05"),
    ],
    [
      "Ældre- og Handicapudvalget og Børn- og Ungeudvalget den 20. juni 2023",
      meeting("Børn- og Ungeudvalget den 20. juni 2023", "Børn- og Ungeudvalget", "Børn- og Ungeudvalget", "2023-06-20"),
    ],
    ["Teknisk Udvalg den 2. sept. 2023", meeting("Teknisk Udvalg den 2. sept. 2023", "Teknisk Udvalg", null, "2023-09-02")],
    ["som udvalgsrådet den 3. oktober 2023", meeting("udvalgsrådet den 3. oktober 2023", "udvalgsrådet", own, "2023-10-03")],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it("takes a second date after og for the same body", () => {
    expect(read("udvalgsmøderne den 25. februar 2025 og 6. maj 2025")).toEqual([
      meeting("udvalgsmøderne den 25. februar 2025", null, own, "2025-02-25"),
      meeting("6. maj 2025", null, own, "2025-05-06"),
    ]);
  });

  it("takes the nearest year where none is printed, and says so", () => {
    expect(read("på mødet den 16. januar")).toEqual([meeting("mødet den 16. januar", null, own, "2024-01-16", true)]);
    expect(read("på mødet den 16. januar", {})).toEqual([]);
  });

  it("does not take other gatherings, areas and dates for meetings of a body", () => {
    const dates = ["borgermødet den 5. marts 2024", "området den 5. marts 2024", "EU den 5. marts 2024", "31/8-2023", "5/2 2019"];
    expect(dates.flatMap((text) => read(text)).map((reference) => "kind" in reference && reference.kind)).toEqual(dates.map(() => "date"));
  });

  it("knows no date that does not exist", () => {
    expect(read("mødet den 31. februar 2023 og 32/1 2023")).toEqual([]);
  });
});

describe("points", () => {
  const point = (text: string, numbers: number[], ofAgenda: boolean, meeting: object | null = null) => ({
    kind: "point",
    text,
    numbers,
    ofAgenda,
    meeting,
  });

  it("gives each number of a list its own span, and writes a range out", () => {
    expect(read("Dagsordenspunkt 4, 5 og 7-9 udgår.")).toEqual([
      point("Dagsordenspunkt 4", [4], true),
      point("5", [5], true),
      point("7-9", [7, 8, 9], true),
    ]);
  });

  it("belongs to the meeting named beside it", () => {
    const there = { committee: own, date: "2018-10-09" };
    expect(read("punkt 3 på mødet den 9/10 2018")[0]).toEqual(point("punkt 3", [3], true, there));
    expect(read("udvalgsmødet den 9/10 2018, pkt. 3")[1]).toEqual(point("pkt. 3", [3], true, there));
  });

  it("is not known to be the agenda's where the words do not say so", () => {
    expect(read("Punkt 2 gennemgår planen.")).toEqual([point("Punkt 2", [2], false)]);
  });

  it("leaves out points of recommendations, agreements and laws", () => {
    const texts = ["indstillingens punkt 1 og 2", "aftalens punkt 3", "beslutningspunkt 1", "punkt 2,5 procent"];
    expect(texts.flatMap((text) => read(text))).toEqual([]);
    expect(read("§ 4, stk. 1, pkt. 2").map((reference) => "kind" in reference && reference.kind)).toEqual(["law"]);
  });
});

describe("case numbers", () => {
  it.each(["27.03.00-Ø00-57-22", "EMN-2025-003383", "18/12345", "2012/057275", "00.01.00A04 - 2007/34364"])("%s", (number) => {
    expect(read(`Se sag ${number}, som er lukket.`)).toEqual([{ kind: "caseNumber", text: number, caseNumber: number }]);
  });

  it("takes no span of years and no month for one", () => {
    expect(read("I 2022-2025 og 05/2019")).toEqual([]);
  });
});

describe("laws", () => {
  const law = (text: string, name: string | null, ...paragraphs: (string | number | null)[][]) => ({
    kind: "law",
    text,
    law: name,
    paragraphs: paragraphs.map(([paragraph, subsection = null, number = null]) => ({ paragraph, subsection, number })),
  });

  it.each([
    ["efter servicelovens § 110 er", law("servicelovens § 110", "serviceloven", ["110"])],
    ["§ 71, stk. 4 i lov om social service er", law("§ 71, stk. 4 i lov om social service", "serviceloven", ["71", 4])],
    ["Lov om Social Service § 80", law("Lov om Social Service § 80", "serviceloven", ["80"])],
    ["§§ 109 og 110", law("§§ 109 og 110", null, ["109"], ["110"])],
    ["SEL § 85 a) der", law("SEL § 85 a", "serviceloven", ["85 a"])],
    ["§ 12a.", law("§ 12a", null, ["12 a"])],
    ["§ 101 i loven", law("§ 101", null, ["101"])],
    ["barnets lov § 32, stk. 1, nr. 2", law("barnets lov § 32, stk. 1, nr. 2", "barnets lov", ["32", 1, 2])],
    ["§ 18-puljen", law("§ 18", null, ["18"])],
    ["lov om kommunernes styrelse § 23", law("lov om kommunernes styrelse § 23", "kommunestyrelsesloven", ["23"])],
    ["§ 5 i lov om noget ganske andet.", law("§ 5 i lov om noget ganske andet", "lov om noget ganske andet", ["5"])],
    ["jf. § 2 i naturbeskyttelsesloven", law("§ 2 i naturbeskyttelsesloven", "naturbeskyttelsesloven", ["2"])],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it("holds for the paragraphs that follow it, until another law is named", () => {
    expect(read("servicelovens § 109 og § 110 og § 3 i barnets lov").map((found) => "law" in found && found.law)).toEqual([
      "serviceloven",
      "serviceloven",
      "barnets lov",
    ]);
  });
});

describe("amounts", () => {
  const amount = (text: string, value: number, to: number | null = null, unit: string | null = "kr.") => ({
    kind: "amount",
    text,
    value,
    to,
    unit,
  });

  it.each([
    ["på 3,6 mio. kr. om året", amount("3,6 mio. kr.", 3_600_000)],
    ["1,25 mia. kr.", amount("1,25 mia. kr.", 1_250_000_000)],
    ["-3.931.502", amount("-3.931.502", -3_931_502, null, null)],
    ["en besparelse på -0,5 mio. kr.", amount("-0,5 mio. kr.", -500_000)],
    ["50.000 kr./år", amount("50.000 kr.", 50_000)],
    ["3.729.051,50 kr.", amount("3.729.051,50 kr.", 3_729_051.5)],
    ["kr. 5.000,-", amount("kr. 5.000,-", 5_000)],
    ["250 t.kr.", amount("250 t.kr.", 250_000)],
    ["100 kroner", amount("100 kroner", 100)],
    ["2-3 mio. kr.", amount("2-3 mio. kr.", 2_000_000, 3_000_000)],
    ["10.000 til 20.000 kr.", amount("10.000 til 20.000 kr.", 10_000, 20_000)],
    ["3 millioner", amount("3 millioner", 3_000_000, null, null)],
    ["2-3 millioner", amount("2-3 millioner", 2_000_000, 3_000_000, null)],
    ["1 milliard", amount("1 milliard", 1_000_000_000, null, null)],
    ["kr. 500", amount("kr. 500", 500)],
    ["DKK 500", amount("DKK 500", 500)],
    ["500,-", amount("500,-", 500)],
    ["1.000 kr.", amount("1.000 kr.", 1_000)],
    ["i 2.000 kr.", amount("2.000 kr.", 2_000)],
    ["i 1.000-2.000 kr.", amount("1.000-2.000 kr.", 1_000, 2_000)],
    ["-3.931", amount("-3.931", -3_931, null, null)],
    ["minus 5 kr.", amount("minus 5 kr.", -5)],
    ["3.931.502", amount("3.931.502", 3_931_502, null, null)],
    ["3 tusinde kr.", amount("3 tusinde kr.", 3_000)],
    ["0,29 mio. kr.", amount("0,29 mio. kr.", 290_000)],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it("leaves out counts, hours, and the unit of a table", () => {
    expect(read("3 tusinde, 2-3 tusinde, 1.000-2.000, -12, 3.931, i 1.000 kr.")).toEqual([]);
    expect(read("1.234 borgere, 12 timer, 2-3 uger, 25 %, beløb i 1.000 kr., kl. 16.00-17.30")).toEqual([]);
  });
});

describe("the spans", () => {
  const pieces = fc.constantFrom(
    "mødet den 19. september 2023", "BSU den ", "Økonomiudvalget ", "5/2 2019", "punkt 5", "pkt. 1-3 ", "§ 71, stk. 4", "§§ 1 og 2", "3,6 mio. kr.",
    "-3.931.502", "27.03.00-Ø00-57-22", " og ", ", ", "i lov om social service", "den ", "1.000 ", "Børn- og ", "…", "é",
  ); // prettier-ignore

  it("slice the text, come in its order and never overlap, whatever is put together", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 30 }), (parts) => {
        const text = parts.join("");
        const found = findReferences(text, known);
        expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(found.map((reference: Reference) => reference.text));
        found.slice(1).forEach(({ start }, index) => {
          expect(start).toBeGreaterThanOrEqual(found[index]?.end ?? Infinity);
        });
      }),
    );
  });
});
