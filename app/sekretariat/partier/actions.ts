"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import type { RegisterState } from "@/components/desk/registers/register-editor";
import { removeParty, saveParty } from "@/lib/desk/parties/save-party";
import { requireStaff } from "@/lib/session/require-staff";

const id = z.union([z.literal(""), z.uuid()]);
const wanted = z.object({
  id,
  municipalityId: id,
  letter: z.string().max(10),
  name: z.string().max(100),
  term: z.string().max(20),
});
const removal = z.object({ id: z.uuid() });
const kind = z.enum(["save", "remove"]);

export async function changePartyAction(_: RegisterState, form: FormData): Promise<RegisterState> {
  const staff = await requireStaff("redaktoer");
  const isRemoval = kind.parse(form.get("change")) === "remove";
  const given = wanted.parse(Object.fromEntries(form));
  const fault = isRemoval
    ? await removeParty(removal.parse(given).id, staff)
    : await saveParty({ ...given, id: given.id === "" ? null : given.id }, staff);
  if (fault) return { fault, done: null, given };
  revalidatePath("/", "layout");
  return { fault: null, done: isRemoval ? "removed" : "saved", given: null };
}
