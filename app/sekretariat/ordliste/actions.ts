"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import type { GlossaryState } from "@/components/desk/glossary/glossary-editor";
import { removeGlossaryEntry, saveGlossaryEntry } from "@/lib/desk/glossary/save-glossary-entry";
import { requireStaff } from "@/lib/session/require-staff";
import { readForm } from "../read-form";

// The fields hold 1.000 characters; a browser sends every line break as two.
const lines = z.string().max(2_000);
const wanted = z.object({
  slug: z.string().max(200),
  term: z.string().max(100),
  forms: lines,
  explanation: lines,
  change: z.enum(["save", "remove"]),
});

export async function changeGlossaryAction(_: GlossaryState, form: FormData): Promise<GlossaryState> {
  const staff = await requireStaff("redaktoer");
  const { change, ...given } = readForm(wanted, form);
  const isRemoval = change === "remove";
  const entry = { ...given, slug: given.slug === "" ? null : given.slug, forms: given.forms.split("\n") };
  const fault = isRemoval ? await removeGlossaryEntry(given.slug, staff) : await saveGlossaryEntry(entry, staff);
  if (fault) return { fault, done: null, given };
  revalidatePath("/", "layout");
  return { fault: null, done: isRemoval ? "removed" : "saved", given: null };
}
