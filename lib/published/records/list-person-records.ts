import "server-only";
import { database } from "@/lib/database/database";
import type { PersonGetPayload, PersonSelect, PersonWhereInput } from "@/lib/database/generated/models/Person";
import { publishedPoint } from "../published";
import type { PersonListing } from "../views/records/person-record";
import { pageOf, type PageAsked, type RecordPage, toRecordPage } from "./record-page";

/** The people whom something published names. */
export const publicPerson = {
  OR: [
    { ballots: { some: { vote: { decision: { point: publishedPoint } } } } },
    { absences: { some: { decision: { point: publishedPoint } } } },
  ],
} satisfies PersonWhereInput;

/** A public person at an address, or at one that was theirs before they turned out to be another. */
export function personAt(slug: string) {
  return { AND: [publicPerson, { OR: [{ slug }, { addresses: { some: { slug } } }] }] } satisfies PersonWhereInput;
}

export const personListingSelect = {
  slug: true,
  name: true,
  municipality: { select: { name: true } },
  ballots: { where: { vote: { decision: { point: publishedPoint } } }, distinct: ["name"], select: { name: true } },
  absences: { where: { decision: { point: publishedPoint } }, distinct: ["name"], select: { name: true } },
} satisfies PersonSelect;

/** The people whom published minutes name in votes and absences, in Danish order of name. */
export async function listPersonRecords(asked: PageAsked): Promise<RecordPage<PersonListing>> {
  const [total, rows] = await Promise.all([
    database.person.count({ where: publicPerson }),
    database.person.findMany({
      where: publicPerson,
      orderBy: [{ name: "asc" }, { id: "asc" }],
      ...pageOf(asked),
      select: personListingSelect,
    }),
  ]);
  return toRecordPage(rows.map(toPersonListing), total, asked);
}

/** Only spellings that something published prints. */
export function toPersonListing(row: PersonGetPayload<{ select: typeof personListingSelect }>): PersonListing {
  const spellings = [...new Set([...row.ballots, ...row.absences].map(({ name }) => name))].sort();
  return { slug: row.slug, name: row.name, municipality: row.municipality.name, spellings };
}
