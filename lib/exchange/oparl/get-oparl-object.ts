import "server-only";
import { readConfiguration } from "@/lib/configuration/configuration";
import { oparlAddresses } from "@/lib/opendata/oparl/oparl-addresses";
import { toOparlBody, toOparlSystem } from "@/lib/opendata/oparl/to-oparl-body";
import { readBodies } from "@/lib/published/oparl/read-bodies";
import { getRecordTimes } from "@/lib/published/times/record-times";
import { isOparlType, readOparlObjects } from "./oparl-objects";

/** The object of OParl at an address, or what is left of it where it is gone. Null where nothing ever was. */
export async function getOparlObject(type: string, key: string): Promise<object | null> {
  if (!isOparlType(type)) return null;
  const times = (await getRecordTimes(type, [key])).get(key);
  if (!times) return null;
  const [found] = await readOparlObjects(oparlAddresses(readConfiguration(process.env).BASE_URL), type, [times]);
  return found ?? null;
}

/** A municipality as OParl's body. Null where nothing of it was ever published. */
export async function getOparlBody(key: string): Promise<object | null> {
  const { BASE_URL, DATA_LICENSE } = readConfiguration(process.env);
  const times = (await getRecordTimes("body", [key])).get(key);
  const found = times && (await readBodies([key])).get(key);
  return found ? toOparlBody(oparlAddresses(BASE_URL), { ...found, license: DATA_LICENSE }, times) : null;
}

/** The entrance to OParl. */
export function getOparlSystem(): object {
  const { BASE_URL, DATA_LICENSE } = readConfiguration(process.env);
  return toOparlSystem(oparlAddresses(BASE_URL), DATA_LICENSE);
}
