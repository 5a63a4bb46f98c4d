import { fold } from "@/lib/minutes/lines/fold";
import type { AgendaPoint } from "@/lib/minutes/minutes";

/** Where an attachment stands in a referat: its point and its place there, both from 0. */
type AttachmentPlace = { point: number; attachment: number };

/**
 * Finds the files that the attachments of a referat are printed as. `Bilag 2 - Regnskab` is `Bilag_2_Regnskab.pdf`, and `Regnskab.pdf`. A file is
 * taken only where nothing else could be meant: one title fits one file, and it is printed once.
 * @param names the files' names, with their endings
 * @returns for each name the attachment it is, or null
 */
export function matchAttachments(
  points: readonly Pick<AgendaPoint, "attachments">[],
  names: readonly string[],
): (AttachmentPlace | null)[] {
  const titles = points.flatMap(({ attachments }, point) =>
    attachments.map(({ title }, attachment) => ({ place: { point, attachment }, label: labelOf(title) })),
  );
  const fits = names.map((name) => titles.filter(({ label }) => isSame(label, labelOf(name))));
  return fits.map((found) => {
    const [title] = found;
    const rivals = title ? fits.filter((others) => others.includes(title)).length : 0;
    return title && found.length === 1 && rivals === 1 ? title.place : null;
  });
}

type Label = { number: string | null; words: string };

/** `Bilag 2: Regnskab for 2023.pdf` as number and bare words; signs and spaces say nothing, as file names write them in many ways. */
function labelOf(text: string): Label {
  const bare = fold(text.normalize("NFC"))
    .replace(/\.(?:pdf|docx|txt)$/, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  const { number, words } = /^bilag (?<number>\d{1,3})(?: (?<words>.+))?$/.exec(bare)?.groups ?? {};
  return number === undefined ? { number: null, words: bare } : { number, words: words ?? "" };
}

// A title of a number alone is that file; a number missing on one side is made up for by the words.
function isSame(title: Label, file: Label): boolean {
  if (title.words !== file.words) return false;
  return title.number === file.number || (title.words !== "" && (title.number === null || file.number === null));
}
