import "server-only";
import type { z } from "zod";
import { readConfiguration } from "@/lib/configuration/configuration";
import { describeDownloads } from "@/lib/opendata/download/describe-downloads";
import type { downloadList } from "@/lib/opendata/download/download-files";
import { getCollectionStamp } from "@/lib/published/collection-stamp";
import { everyPointRecord } from "@/lib/published/records/every-point-record";

type Description = z.infer<typeof downloadList>;

let latest: { stamp: string; description: Promise<Description> } | null = null;

/**
 * The files of the collection with size and checksum. Making them reads everything, so the last ones are kept until something is published or
 * withdrawn: they hold no content, only figures.
 */
export async function describeCollection(): Promise<Description> {
  const stamp = await getCollectionStamp();
  if (latest?.stamp === stamp) return latest.description;
  const description = describeDownloads(everyPointRecord, readConfiguration(process.env).BASE_URL);
  latest = { stamp, description };
  description.catch(() => {
    latest = null;
  });
  return description;
}
