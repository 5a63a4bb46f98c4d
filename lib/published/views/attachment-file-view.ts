/** The file of an attachment, to be downloaded as it was received. */
export type AttachmentFileView = { href: string; mediaType: string; size: number };
