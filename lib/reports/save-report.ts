import "server-only";
import { database } from "@/lib/database/database";
import { addressOf } from "@/lib/session/address-of";
import { takeGuess } from "@/lib/session/guess-budget";
import { requireOwnRequest } from "@/lib/session/same-origin";
import type { Report, ReportKind } from "./report";

/** How many reports are taken in from one address, and from everywhere: a desk that drowns in them reads none. */
export const reportBudgets = { address: { guesses: 5, minutes: 15 }, all: { guesses: 60, minutes: 60 } };

/**
 * Keeps a report for the secretariat.
 * @returns the number that the receipt names, or `tooMany` where the budget is spent and nothing was kept
 * @throws {ForeignRequestError} when the request was not sent by the portal's own pages
 */
export async function saveReport(kind: ReportKind, { page, message, email }: Report, headers: Headers): Promise<number | "tooMany"> {
  requireOwnRequest(headers);
  const isWithin = (await takeGuess(`report:${addressOf(headers)}`, reportBudgets.address)) && (await takeGuess("report", reportBudgets.all));
  if (!isWithin) return "tooMany";
  const { number } = await database.report.create({
    data: { kind, page, message, email: email === "" ? null : email },
    select: { number: true },
  });
  return number;
}
