import { unitsOf } from "../blocks/units-of";
import type { Attachment, Section } from "../minutes";

/** Each printed line of a `Bilag` section is the title of one attachment. `Ingen` says that there are none. */
export function readAttachments(sections: readonly Section[]): Attachment[] {
  return sections
    .filter(({ kind }) => kind === "attachments")
    .flatMap(({ blocks }) => unitsOf(blocks))
    .filter(({ text }) => !/^(?:ingen(?: bilag)?|ingen\.|-)$/i.test(text))
    .map(({ text, line, endLine, page }) => ({ title: text, line, endLine, page }));
}
