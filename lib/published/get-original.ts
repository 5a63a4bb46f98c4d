import "server-only";
import { database } from "@/lib/database/database";
import { readOriginal } from "@/lib/database/originals";
import { publishedMeeting } from "./published";

/** A file as received, with the name it came under. */
export type Original = { name: string; mediaType: string; bytes: Buffer };

/**
 * The file behind a published meeting's current revision. Null where none is published, and while a point of it is withdrawn: its text stands in
 * the file.
 */
export async function getOriginal(committee: string, meeting: string): Promise<Original | null> {
  const document = await database.document.findFirst({
    where: {
      revisions: {
        some: {
          currentOf: { is: { slug: meeting, committee: { slug: committee }, ...publishedMeeting } },
          points: { every: { identity: { withdrawnAt: null } } },
        },
      },
    },
    select: { name: true, mediaType: true, sha256: true },
  });
  if (!document) return null;
  const { name, mediaType, sha256 } = document;
  return { name, mediaType, bytes: await readOriginal(sha256) };
}
