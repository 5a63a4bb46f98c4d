import "server-only";
import { readConfiguration } from "@/lib/configuration/configuration";
import { type OparlAddresses, oparlAddresses } from "@/lib/opendata/oparl/oparl-addresses";
import { type OparlAsked, oparlList } from "@/lib/opendata/oparl/oparl-list";
import { toOparlBody } from "@/lib/opendata/oparl/to-oparl-body";
import { readBodies } from "@/lib/published/oparl/read-bodies";
import type { RecordKind } from "@/lib/published/times/record-kinds";
import { getRecordTimes, listRecordTimes, type RecordTimes } from "@/lib/published/times/record-times";
import { isOparlType, readOparlObjects } from "./oparl-objects";

/** What a list was asked for: its parameters as understood, and as written, which its links keep. */
export type OparlListAsked = { asked: OparlAsked; query: URLSearchParams };

/** A list of a body's objects of one type. Null where there is no such body or type. */
export async function listOparlObjects(body: string, type: string, list: OparlListAsked): Promise<object | null> {
  if (!isOparlType(type) || !(await getRecordTimes("body", [body])).has(body)) return null;
  const addresses = addressesHere();
  const make = (times: RecordTimes[]) => readOparlObjects(addresses, type, times);
  return listOf(type, body, { ...list, address: addresses.list(body, type), make });
}

/** The municipalities of the portal. */
export function listOparlBodies(list: OparlListAsked): Promise<object> {
  const addresses = addressesHere();
  const { DATA_LICENSE } = readConfiguration(process.env);
  const make = async (times: RecordTimes[]) => {
    const bodies = await readBodies(times.map(({ key }) => key));
    return times.flatMap((one) => {
      const found = bodies.get(one.key);
      return found ? [toOparlBody(addresses, { ...found, license: DATA_LICENSE }, one)] : [];
    });
  };
  return listOf("body", undefined, { ...list, address: addresses.bodies, make });
}

type Making = OparlListAsked & { address: string; make: (times: RecordTimes[]) => Promise<object[]> };

/** What is deleted is told only to those who ask for changes since a moment (OParl 1.1, 2.8). */
async function listOf(kind: RecordKind, body: string | undefined, { asked, query, address, make }: Making): Promise<object> {
  const { data, total } = await listRecordTimes(kind, {
    body,
    createdSince: asked.created_since,
    createdUntil: asked.created_until,
    modifiedSince: asked.modified_since,
    modifiedUntil: asked.modified_until,
    withDeleted: asked.modified_since !== undefined,
    page: asked.page,
    pageSize: asked.elementsPerPage,
  });
  return oparlList({ address, query, asked, data: await make(data), total });
}

function addressesHere(): OparlAddresses {
  return oparlAddresses(readConfiguration(process.env).BASE_URL);
}
