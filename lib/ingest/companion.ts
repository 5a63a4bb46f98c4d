/** A file that lies beside a referat, in the same folder or zip, and may be one of its attachments. Its bytes are fetched when they are asked for. */
export type Companion = { label: string; name: string; read: () => Promise<Uint8Array | null> };
