import { fold } from "../lines/fold";

/**
 * An attachment that was withdrawn, and the lines that it stood on in the file it was withdrawn from. `printedTitle` is what that file calls it, where
 * it had been renamed by hand.
 */
export type Withdrawn = { title: string; printedTitle?: string | null; documentId: string; line: number; endLine: number };

type Listed = { title: string; line: number; endLine: number };

/** Those of a point's attachments that are withdrawn: named as one that was, or printed where one was in the same file. */
export function withdrawnOf<Attachment extends Listed>(
  attachments: readonly Attachment[],
  documentId: string,
  withdrawn: readonly Withdrawn[],
): Attachment[] {
  const isCalled = ({ title, printedTitle }: Withdrawn, name: string) =>
    fold(title) === name || (printedTitle != null && fold(printedTitle) === name);
  return attachments.filter((attachment) =>
    withdrawn.some(
      (one) =>
        isCalled(one, fold(attachment.title)) ||
        (one.documentId === documentId && one.line <= attachment.endLine && one.endLine >= attachment.line),
    ),
  );
}
