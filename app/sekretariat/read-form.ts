import { notFound } from "next/navigation";
import type { z } from "zod";

/**
 * What a form of the desk has sent. What none of its pages sends, such as a form that says not what it is about, is answered as an address that does
 * not exist: it is no fault of the portal's.
 */
export function readForm<Read>(schema: z.ZodType<Read>, form: FormData): Read {
  const given = schema.safeParse(Object.fromEntries(form));
  if (!given.success) notFound();
  return given.data;
}
