"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import type { RegisterState } from "@/components/desk/registers/register-editor";
import { removeParty, saveParty } from "@/lib/desk/parties/save-party";
import { requireStaff } from "@/lib/session/require-staff";
import { readForm } from "../read-form";

const id = z.union([z.literal(""), z.uuid()]);
const wanted = z.object({
  id,
  municipalityId: id,
  letter: z.string().max(10),
  name: z.string().max(100),
  term: z.string().max(20),
  change: z.enum(["save", "remove"]),
});
const removal = z.object({ id: z.uuid() });

export async function changePartyAction(_: RegisterState, form: FormData): Promise<RegisterState> {
  const staff = await requireStaff("redaktoer");
  const { change, ...given } = readForm(wanted, form);
  const isRemoval = change === "remove";
  const fault = isRemoval
    ? await removeParty(readForm(removal, form).id, staff)
    : await saveParty({ ...given, id: given.id === "" ? null : given.id }, staff);
  if (fault) return { fault, done: null, given };
  revalidatePath("/", "layout");
  return { fault: null, done: isRemoval ? "removed" : "saved", given: null };
}
