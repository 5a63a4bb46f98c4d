import "server-only";
import { database } from "@/lib/database/database";
import type { CaseWhereInput } from "@/lib/database/generated/models/Case";
import { publishedPoint } from "../published";
import type { CaseListing } from "../views/records/case-record";
import { pageOf, type PageAsked, type RecordPage, toRecordPage } from "./record-page";

export const caseListingSelect = { slug: true, number: true, kleSubject: true, kleGroup: true, kleMainGroup: true } as const;

/** Every case that published points belong to, in order of number. */
export async function listCaseRecords(asked: PageAsked): Promise<RecordPage<CaseListing>> {
  const where: CaseWhereInput = { points: { some: publishedPoint } };
  const [total, data] = await Promise.all([
    database.case.count({ where }),
    database.case.findMany({ where, orderBy: [{ number: "asc" }, { id: "asc" }], ...pageOf(asked), select: caseListingSelect }),
  ]);
  return toRecordPage(data, total, asked);
}
