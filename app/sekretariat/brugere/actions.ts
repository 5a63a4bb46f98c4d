"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { addUser } from "@/lib/desk/users/add-user";
import { changeRole, disableUser, resetUser } from "@/lib/desk/users/change-user";
import { type UserFault, UserFaultError } from "@/lib/desk/users/user-fault-error";
import { roles } from "@/lib/session/permissions";
import { requireStaff } from "@/lib/session/require-staff";
import { readForm } from "../read-form";

/** What became of a change: a fault, or what was done, and the temporary password when there is one. It is shown once and kept nowhere. */
export type UserState = { fault: UserFault | "name" | null; done: "added" | "role" | "reset" | "disabled" | null; password: string | null };

const role = z.enum(roles);
const newUser = z.object({ email: z.string().max(320), name: z.string().trim().min(1).max(200), role });
const known = z.object({ user: z.uuid() });

export async function addUserAction(_: UserState, form: FormData): Promise<UserState> {
  const staff = await requireStaff("administrator");
  const given = newUser.safeParse(Object.fromEntries(form));
  if (!given.success) return { fault: "name", done: null, password: null };
  return attempt("added", async () => (await addUser(given.data, staff)).password);
}

export async function changeRoleAction(_: UserState, form: FormData): Promise<UserState> {
  const staff = await requireStaff("administrator");
  const { user, role: wanted } = readForm(known.extend({ role }), form);
  return attempt("role", async () => {
    await changeRole(user, wanted, staff);
    return null;
  });
}

export async function resetUserAction(_: UserState, form: FormData): Promise<UserState> {
  const staff = await requireStaff("administrator");
  const { user } = readForm(known, form);
  return attempt("reset", () => resetUser(user, staff));
}

export async function disableUserAction(_: UserState, form: FormData): Promise<UserState> {
  const staff = await requireStaff("administrator");
  const { user } = readForm(known, form);
  return attempt("disabled", async () => {
    await disableUser(user, staff);
    return null;
  });
}

async function attempt(done: NonNullable<UserState["done"]>, change: () => Promise<string | null>): Promise<UserState> {
  try {
    const password = await change();
    revalidatePath("/sekretariat/brugere", "layout");
    return { fault: null, done, password };
  } catch (error) {
    if (error instanceof UserFaultError) return { fault: error.fault, done: null, password: null };
    throw error;
  }
}
