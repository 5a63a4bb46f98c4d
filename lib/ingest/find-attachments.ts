import { createHash } from "node:crypto";
import type { AttachmentFile } from "@/lib/desk/save-attachments";
import { ExtractError } from "@/lib/extract/extract-error";
import { readWithReport } from "@/lib/extract/read-source";
import type { Minutes } from "@/lib/minutes/minutes";
import { checkAside } from "@/lib/privacy/check-aside";
import { checkPrivacy } from "@/lib/privacy/check-privacy";
import { isMasked } from "@/lib/privacy/mask";
import type { Companion } from "./companion";
import { matchAttachments } from "./match-attachments";
import { mediaTypeOf } from "./media-type";

/** The files that go with a referat: those that can be kept, and why others cannot, in Danish sentences. */
export type FoundAttachments = {
  files: (AttachmentFile & { label: string })[];
  refused: { label: string; name: string; reason: string }[];
};

/**
 * Finds among the files beside a referat those that it lists as attachments. A file is kept only when all of it could be looked through for personal
 * numbers, its name included, and there are none: an attachment is given out byte for byte, so nothing in it could be masked.
 */
export async function findAttachments({ points }: Minutes, beside: readonly Companion[]): Promise<FoundAttachments> {
  const places = matchAttachments(
    points,
    beside.map(({ name }) => name),
  );
  const found: FoundAttachments = { files: [], refused: [] };
  for (const [index, companion] of beside.entries()) {
    const place = places[index];
    const line = place ? points[place.point]?.attachments[place.attachment]?.line : undefined;
    if (!place || line === undefined) continue;
    const checked = await check(companion, { point: place.point, line });
    if ("reason" in checked) found.refused.push({ label: companion.label, name: companion.name, reason: checked.reason });
    else found.files.push({ ...checked, label: companion.label });
  }
  return found;
}

async function check(
  { name, read }: Companion,
  place: Pick<AttachmentFile, "point" | "line">,
): Promise<AttachmentFile | { reason: string }> {
  const bytes = await read();
  if (bytes === null) return { reason: "Bilaget kan ikke åbnes." };
  try {
    const { source, properties, furniture, warnings } = await readWithReport(name, bytes);
    if (warnings.length > 0) return { reason: "Bilaget er ikke taget med, for nogle af siderne kan ikke læses og kontrolleres." };
    const aside = checkAside([name, ...properties, ...furniture.map(({ text }) => text)]);
    const findings = [...aside, ...checkPrivacy(source.lines).findings];
    // The name of an upload has lost its digits already.
    if (isMasked(name) || findings.some(({ kind }) => kind === "cpr"))
      return { reason: "Bilaget er ikke taget med, for det ser ud til at indeholde et CPR-nummer." };
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    return { ...place, name, mediaType: mediaTypeOf(source.kind), size: bytes.length, pages: source.pages, sha256, read };
  } catch (error) {
    if (!(error instanceof ExtractError)) throw error;
    return { reason: `Bilaget er ikke taget med, for det kan ikke læses og kontrolleres. ${error.message}` };
  }
}
