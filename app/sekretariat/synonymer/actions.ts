"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import type { RegisterState } from "@/components/desk/registers/register-editor";
import { removeSynonymGroup, saveSynonymGroup } from "@/lib/desk/synonyms/save-synonym-group";
import { requireStaff } from "@/lib/session/require-staff";
import { readForm } from "../read-form";

// The field holds 1.000 characters; a browser sends every line break as two.
const wanted = z.object({ id: z.union([z.literal(""), z.uuid()]), words: z.string().max(2_000), change: z.enum(["save", "remove"]) });
const removal = z.object({ id: z.uuid() });

export async function changeSynonymsAction(_: RegisterState, form: FormData): Promise<RegisterState> {
  const staff = await requireStaff("redaktoer");
  const { change, ...given } = readForm(wanted, form);
  const isRemoval = change === "remove";
  const fault = isRemoval
    ? await removeSynonymGroup(readForm(removal, form).id, staff)
    : await saveSynonymGroup({ id: given.id === "" ? null : given.id, words: given.words.split("\n") }, staff);
  if (fault) return { fault, done: null, given };
  revalidatePath("/", "layout");
  return { fault: null, done: isRemoval ? "removed" : "saved", given: null };
}
