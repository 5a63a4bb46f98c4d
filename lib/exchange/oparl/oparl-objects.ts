import "server-only";
import { type OparlAddresses, oparlDeleted, type OparlType } from "@/lib/opendata/oparl/oparl-addresses";
import { toOparlAgendaItem, toOparlConsultation } from "@/lib/opendata/oparl/to-oparl-agenda-item";
import { toOparlTerm } from "@/lib/opendata/oparl/to-oparl-body";
import { toOparlFile, toOparlLocation, toOparlMeeting } from "@/lib/opendata/oparl/to-oparl-meeting";
import { toOparlPaper } from "@/lib/opendata/oparl/to-oparl-paper";
import { toOparlMembership, toOparlOrganization, toOparlPerson } from "@/lib/opendata/oparl/to-oparl-people";
import { readTerms } from "@/lib/published/oparl/read-bodies";
import { readCases } from "@/lib/published/oparl/read-cases";
import { readMeetings, readPoints } from "@/lib/published/oparl/read-meetings";
import { readCommittees, readMemberships, readPeople } from "@/lib/published/oparl/read-members";
import type { RecordTimes } from "@/lib/published/times/record-times";

type Build = (times: RecordTimes) => object | null;
type Read = (addresses: OparlAddresses, keys: string[]) => Promise<Build>;

/** For each type how its objects are read, all keys at once, and made. */
const reads: Record<OparlType, Read> = {
  organization: async (addresses, keys) => from(await readCommittees(keys), (found, times) => toOparlOrganization(addresses, found, times)),
  person: async (addresses, keys) => from(await readPeople(keys), (found, times) => toOparlPerson(addresses, found, times)),
  membership: async (addresses, keys) => from(await readMemberships(keys), (found, times) => toOparlMembership(addresses, found, times)),
  meeting: async (addresses, keys) => from(await readMeetings(keys), (found, times) => toOparlMeeting(addresses, found, times)),
  file: async (addresses, keys) => from(await readMeetings(keys), ({ record }, times) => toOparlFile(addresses, record, times)),
  location: async (addresses, keys) => from(await readMeetings(keys), ({ record }, times) => toOparlLocation(addresses, record, times)),
  agendaItem: async (addresses, keys) => from(await readPoints(keys), (found, times) => toOparlAgendaItem(addresses, found, times)),
  consultation: async (addresses, keys) => from(await readPoints(keys), (found, times) => toOparlConsultation(addresses, found, times)),
  paper: async (addresses, keys) => from(await readCases(keys), (found, times) => toOparlPaper(addresses, found, times)),
  legislativeTerm: async (addresses, keys) => from(await readTerms(keys), (found) => toOparlTerm(addresses, found)),
};

/** Whether an address names a type of OParl. */
export function isOparlType(name: string): name is OparlType {
  return Object.hasOwn(reads, name);
}

/** The objects of a type that these times belong to, in their order. What is gone, or goes while it is read, is told as deleted. */
export async function readOparlObjects(addresses: OparlAddresses, type: OparlType, times: readonly RecordTimes[]): Promise<object[]> {
  const build = await reads[type](
    addresses,
    times.filter(({ deleted }) => !deleted).map(({ key }) => key),
  );
  return times.map((one) => (one.deleted ? null : build(one)) ?? oparlDeleted(addresses, type, one.key, one));
}

function from<Found>(found: ReadonlyMap<string, Found>, make: (found: Found, times: RecordTimes) => object | null): Build {
  return (times) => {
    const record = found.get(times.key);
    return record === undefined ? null : make(record, times);
  };
}
