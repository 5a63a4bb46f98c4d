import type { LineRange } from "./line-range";

/** What the reading is unsure of, as the parser says it, with the line where it stands; null where it is about the whole document. */
export type Doubt = { message: string; source: LineRange | null };
