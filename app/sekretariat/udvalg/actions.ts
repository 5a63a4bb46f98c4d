"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import type { RegisterState } from "@/components/desk/registers/register-editor";
import { saveCommittee } from "@/lib/desk/committees/save-committee";
import { requireStaff } from "@/lib/session/require-staff";
import { readForm } from "../read-form";

// The fields of several lines hold 1.000 characters; a browser sends every line break as two.
const lines = z.string().max(2_000);
const wanted = z.object({ id: z.uuid(), name: z.string().max(200), shortName: z.string().max(20), aliases: lines, terms: lines });

export async function changeCommitteeAction(_: RegisterState, form: FormData): Promise<RegisterState> {
  const staff = await requireStaff("redaktoer");
  const given = readForm(wanted, form);
  const { aliases, terms, ...rest } = given;
  const fault = await saveCommittee({ ...rest, aliases: aliases.split("\n"), terms: terms.split("\n") }, staff);
  if (fault) return { fault, done: null, given };
  revalidatePath("/", "layout");
  return { fault: null, done: "saved", given: null };
}
