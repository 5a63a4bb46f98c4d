import type { WarningCode } from "./catalogue";

/** Something the parser is unsure of, before it is put into words. */
export type Doubt = { code: WarningCode; line: number | null; values: Record<string, string | number> };
