import { z } from "zod";
import type { Block } from "@/lib/minutes/minutes";

const span = { line: z.int(), endLine: z.int(), page: z.int().nullable() };

const block = z.discriminatedUnion("type", [
  z.object({ ...span, type: z.literal("heading"), level: z.int(), text: z.string() }),
  z.object({ ...span, type: z.literal("paragraph"), text: z.string() }),
  z.object({ ...span, type: z.literal("list"), ordered: z.boolean(), items: z.array(z.string()), itemSpans: z.array(z.object(span)) }),
  z.object({ ...span, type: z.literal("table"), rows: z.array(z.array(z.string())) }),
]);

/** The blocks of a stored section. Throws where the stored JSON is no longer what this version of the portal writes. */
export function readBlocks(stored: unknown): Block[] {
  return z.array(block).parse(stored);
}
