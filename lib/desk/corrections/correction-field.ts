import type { z } from "zod";
import type { AgendaPoint } from "@/lib/minutes/minutes";

/** A value that can be corrected, as it stands in the tree. */
export type FieldValue = string | boolean | null;

/** One kind of field: which part of a path names it, what it may hold, and how it is read from a point and written into one. */
export type CorrectionField = {
  pattern: RegExp;
  value: z.ZodType<FieldValue>;
  /** Undefined where the point has no such field. */
  read: (point: AgendaPoint, names: string[]) => FieldValue | undefined;
  write: (point: AgendaPoint, names: string[], value: FieldValue) => AgendaPoint;
};
