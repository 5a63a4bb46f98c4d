import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { mainGroupName } from "@/lib/kle/main-group-name";
import { readSubjectList, SubjectListError } from "@/lib/kle/read-subject-list";

const reference = path.resolve(import.meta.dirname, "../../../shared/kle-emner.tsv");
const present = existsSync(reference);
if (!present)
  console.warn(`Skipped: the reference list of KLE subjects is not beside the project (${path.relative(process.cwd(), reference)}).`);

describe("readSubjectList", () => {
  it("reads number and title, and leaves comments and further columns out", () => {
    expect(
      readSubjectList("# KLE\r\n27.03.00\tTilbud efter serviceloven i almindelighed\tord\r\n\r\n27.03.08\tUdviklingsplaner\n"),
    ).toEqual([
      { number: "27.03.00", title: "Tilbud efter serviceloven i almindelighed" },
      { number: "27.03.08", title: "Udviklingsplaner" },
    ]);
  });

  it.each([
    ["27.03 Tilbud", "Linje 2 er ikke et emne"],
    ["27.03.00;Tilbud", "Linje 2 er ikke et emne"],
    ["05.01.00\tEn anden titel", "Linje 2 giver 05.01.00 for anden gang"],
  ])("refuses %j and says where it stands", (line, message) => {
    expect(() => readSubjectList(`05.01.00\tVeje\n${line}`)).toThrow(SubjectListError);
    expect(() => readSubjectList(`05.01.00\tVeje\n${line}`)).toThrow(message);
  });

  it("refuses a list without subjects", () => {
    expect(() => readSubjectList("# intet\n")).toThrow("ingen emner");
  });

  it.skipIf(!present)("reads all 2,390 subjects of the reference list, each below a main group that has a name", () => {
    const subjects = readSubjectList(readFileSync(reference, "utf8"));
    expect(subjects).toHaveLength(2390);
    const nameless = subjects.filter(({ number }) => mainGroupName(number.slice(0, 2)) === null);
    expect(nameless).toEqual([]);
  });
});
