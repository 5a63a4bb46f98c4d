import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/lib/database/database";
import { reportFields } from "@/lib/reports/report";
import { reportBudgets, saveReport } from "@/lib/reports/save-report";
import { ForeignRequestError } from "@/lib/session/same-origin";
import { emptyDatabase } from "@/tests/support/empty-database";

const own = "http://127.0.0.1:3000";
const report = { page: "/udvalg/havneudvalget/2024-03-05/punkt-1", message: "Stemmerne er byttet om.", email: "" };

function request(address: string, headers: Record<string, string> = { origin: own }): Headers {
  return new Headers({ "x-forwarded-for": address, ...headers });
}

beforeEach(emptyDatabase);

describe("saveReport", () => {
  it("keeps what was written, and gives the number of the receipt", async () => {
    const number = await saveReport("error", report, request("192.0.2.1"));
    expect(await database.report.findMany()).toEqual([
      expect.objectContaining({ number, kind: "error", page: report.page, message: report.message, email: null, settledAt: null }),
    ]);
  });

  it("refuses a request from another site, and one that does not say where it comes from", async () => {
    const foreign: Record<string, string>[] = [{ origin: "https://evil.example" }, {}, { origin: own, "sec-fetch-site": "cross-site" }];
    for (const headers of foreign) {
      await expect(saveReport("error", report, request("192.0.2.1", headers))).rejects.toThrow(ForeignRequestError);
    }
    expect(await database.report.count()).toBe(0);
  });

  it("takes no more from one address than the budget, also of those that arrive at once, and still listens to others", async () => {
    const { guesses } = reportBudgets.address;
    const results = await Promise.all(Array.from({ length: guesses + 3 }, () => saveReport("error", report, request("192.0.2.1"))));
    expect(results.filter((result) => result === "tooMany")).toHaveLength(3);
    expect(await database.report.count()).toBe(guesses);
    expect(await saveReport("personalData", report, request("192.0.2.2"))).toBeTypeOf("number");
  });

  it("keeps nobody's address as such", async () => {
    await saveReport("error", report, request("192.0.2.1"));
    const windows = await database.guessWindow.findMany();
    expect(windows.length).toBeGreaterThan(0);
    expect(JSON.stringify(windows)).not.toContain("192.0.2.1");
  });
});

describe("reportFields", () => {
  it("names each field at fault", () => {
    const result = reportFields.safeParse({ page: " ", message: "For kort", email: "ikke en adresse" });
    expect(result.error?.issues.map(({ path }) => path[0])).toEqual(["page", "message", "email"]);
  });
});
