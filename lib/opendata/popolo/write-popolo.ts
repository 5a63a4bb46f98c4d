import type { PersonListing } from "@/lib/published/views/records/person-record";
import type { PointRecord } from "@/lib/published/views/records/point-record";
import { absencesOf, motionsOf, pointEvents, voteEventsOf } from "./popolo-records";
import { popoloOrganizations } from "./popolo-organizations";
import { popoloPerson } from "./popolo-person";

/** What is read for it: both can be gone through again and again. */
export type PopoloSource = {
  baseUrl: string;
  everyPoint: () => AsyncIterable<PointRecord>;
  everyPerson: () => AsyncIterable<PersonListing>;
};

/**
 * Writes the whole record in Popolo's form, piece by piece: people, committees and parties, meetings and points as events, votes as motions with
 * their vote events. Absences, which Popolo has no class for, follow under a name of their own.
 */
export async function* writePopolo({ baseUrl, everyPoint, everyPerson }: PopoloSource): AsyncGenerator<string, void> {
  yield "{";
  yield* list("persons", everyPerson(), (person) => [popoloPerson(baseUrl, person)]);
  yield `,"organizations":${JSON.stringify(await popoloOrganizations(baseUrl, everyPoint()))},`;
  const events = pointEvents(baseUrl);
  yield* list("events", everyPoint(), events);
  yield ",";
  yield* list("motions", everyPoint(), (point) => motionsOf(baseUrl, point));
  yield ",";
  yield* list("vote_events", everyPoint(), (point) => voteEventsOf(baseUrl, point));
  yield ",";
  yield* list("referatportalen:absences", everyPoint(), (point) => absencesOf(baseUrl, point));
  yield "}\n";
}

async function* list<Item>(name: string, items: AsyncIterable<Item>, records: (item: Item) => object[]): AsyncGenerator<string, void> {
  let first = true;
  yield `${JSON.stringify(name)}:[`;
  for await (const item of items) {
    for (const record of records(item)) {
      yield `${first ? "" : ","}\n${JSON.stringify(record)}`;
      first = false;
    }
  }
  yield "]";
}
