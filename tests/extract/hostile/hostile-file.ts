import type { ExtractErrorCode } from "@/lib/extract/extract-error";

/** A file that means harm, or is badly broken, and what must become of it: one of these errors, or a reading that stays within the limits. */
export type HostileFile = { name: string; bytes: Buffer; outcome: readonly (ExtractErrorCode | "read")[] };
