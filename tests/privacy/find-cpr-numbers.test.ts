import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canBeCprNumber } from "@/lib/privacy/cpr-number";
import { findCprNumbers } from "@/lib/privacy/find-cpr-numbers";
import { maskCprNumbers, maskSign } from "@/lib/privacy/mask";

// Invented: a number of the test series that is given to nobody, with a right check digit.
const number = "0707614285";
const writings = {
  "with a hyphen": "070761-4285",
  "without a hyphen": "0707614285",
  "with a space": "070761 4285",
  "with spaces around the hyphen": "070761 - 4285",
  "with a dash": "070761–4285",
  "with a minus sign": "070761−4285",
  "with a hyphen that does not break": "070761‑4285",
  "in groups of two": "07 07 61 4285",
  "in groups of two all the way": "07 07 61 42 85",
  "with dots": "07.07.61-4285",
  "with slashes": "07/07/61-4285",
  "with hyphens all the way": "07-07-61-4285",
  "with the full year": "07071961-4285",
  "with the full year and dots": "07.07.1961-4285",
  "with a hard space": "070761\u00a04285",
  "with a soft hyphen": "070761\u00ad-4285",
  "with signs that are not seen": "07\u200b0761-42\u200b85",
  "in full-width digits": "０７０７６１－４２８５".replace("－", "-"),
  "over a line's end": "070761-\n4285",
  "over a blank line": "070761-\n\n4285",
  "in two cells of a table": "070761\t4285",
  "in two cells with a bar": "070761 | 4285",
  "behind letters": "CPR070761-4285",
};

describe("findCprNumbers", () => {
  it.each(Object.entries(writings))("finds a number %s", (_, writing) => {
    const text = `Borgeren (${writing}) har klaget.`;
    expect(findCprNumbers(text)).toHaveLength(1);
    expect(maskCprNumbers(text).replace(/[^\p{Nd}]/gu, "")).toBe("");
    expect(maskCprNumbers(text)).toHaveLength(text.length);
  });

  it("finds what the text calls a CPR number though its check digit is wrong", () => {
    expect(findCprNumbers("Beløbet 070761-4286 er ikke et nummer.")).toEqual([]);
    expect(findCprNumbers("Borger med cpr-nr. 070761-4286")).toHaveLength(1);
    expect(findCprNumbers("Personnummer: 070761-4286")).toHaveLength(1);
    expect(findCprNumbers("Borger med cpr-nr. 320761-4286")).toEqual([]);
  });

  it.each([
    "Sagsnummer 27.03.00-P35-12-23",
    "Kontoen 1234 0123456789",
    "I alt 3.600.000 kr. og 1.234.567.890 kr.",
    "Telefon 63 75 50 00",
    "CVR 35209115",
    "Den 05-03-2019 kl. 16.00",
    "2019 2020 2021 2022",
    "990761-4285",
    "070761-42855",
    "1070761-4285",
  ])("leaves %s alone", (text) => {
    expect(findCprNumbers(text)).toEqual([]);
  });

  it("finds several, also when a number that is none stands right before one", () => {
    expect(findCprNumbers("070761-4285 og 070761-4285")).toHaveLength(2);
    expect(findCprNumbers("12 070761-4285")).toHaveLength(1);
  });

  it("ends soon on any text", () => {
    expect(findCprNumbers("07 ".repeat(50_000))).toBeInstanceOf(Array);
    expect(findCprNumbers("070761".padEnd(100_000, " ")).length).toBe(0);
  });
});

describe("canBeCprNumber", () => {
  it("asks for a day that exists", () => {
    expect(canBeCprNumber(number)).toBe(true);
    expect(canBeCprNumber("3002614285")).toBe(false);
    expect(canBeCprNumber("0713614285")).toBe(false);
  });

  it("asks for no check digit of those born since October 2007, nor of 1 January", () => {
    for (const last of ["4000", "4001", "4002"]) expect(canBeCprNumber(`011107${last}`)).toBe(true);
    expect(["0000", "0001", "0002"].map((last) => canBeCprNumber(`010165${last}`))).toEqual([true, true, true]);
    expect(["0000", "0001", "0002"].filter((last) => canBeCprNumber(`020165${last}`)).length).toBeLessThan(2);
  });
});

describe("the CPR office's dates without a check digit", () => {
  // As its list stood in May 2023. It says of itself that it is not exhaustive, which is why every 1 January from 1960 on counts.
  const listed = [60, 62, 64, 65, 66, 67, 69, 70, 74, 75, 78, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 94, 95];
  const lasts = ["0000", "0001", "0002", "3996", "3997"];
  const counted = (date: string, numbers = lasts) => numbers.filter((last) => canBeCprNumber(`${date}${last}`)).length;

  it.each(listed)("takes every number of 1 January 19%i", (year) => {
    expect(counted(`0101${year}`)).toBe(lasts.length);
    expect(counted(`0201${year}`)).toBeLessThan(lasts.length);
  });

  it("asks for the digit until 1 January 1960 and until 30 September 2007", () => {
    expect(counted("010159")).toBeLessThan(lasts.length);
    const born2007 = ["4000", "4001", "4002", "4003"];
    expect(counted("300907", born2007)).toBeLessThan(born2007.length);
    expect(counted("011007", born2007)).toBe(born2007.length);
  });
});

describe("whatever stands around it", () => {
  const weights = [4, 3, 2, 7, 6, 5, 4, 3, 2];
  const pad = (value: number, length: number) => String(value).padStart(length, "0");
  /** Numbers of people born 1937–1999 with a right check digit. */
  const cprNumbers = fc
    .tuple(
      fc.integer({ min: 1, max: 28 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 37, max: 99 }),
      fc.integer({ min: 0, max: 399 }),
    )
    .map(([day, month, year, serial]) => {
      const digits = `${pad(day, 2)}${pad(month, 2)}${pad(year, 2)}${pad(serial, 3)}`;
      const rest = weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 11;
      return rest === 1 ? null : `${digits}${rest === 0 ? 0 : 11 - rest}`;
    })
    .filter((digits) => digits !== null);
  const words = fc.stringMatching(/^[a-zæøå ,.()\n\t]{0,40}$/);
  const separators = fc.constantFrom("", "-", " ", " - ", "–", "\n", "-\n", "\t", "\u00a0", "‑");

  it("finds and hides every number", () => {
    fc.assert(
      fc.property(words, cprNumbers, separators, words, (before, digits, separator, after) => {
        const text = `${before} ${digits.slice(0, 6)}${separator}${digits.slice(6)} ${after}`;
        const masked = maskCprNumbers(text);
        expect(masked).not.toMatch(/[0-9]/);
        expect(masked.replaceAll(maskSign, "")).toBe(text.replace(/[0-9]/g, ""));
      }),
    );
  });

  it("changes nothing where no digits are, and nothing the second time", () => {
    fc.assert(fc.property(fc.string(), (text) => maskCprNumbers(maskCprNumbers(text)) === maskCprNumbers(text)));
    fc.assert(fc.property(words, (text) => maskCprNumbers(text) === text));
  });
});
