"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import type { PersonState } from "@/components/desk/people/person-state";
import { mergePeople, mergeSpellings, renamePerson, splitSpelling } from "@/lib/desk/people/change-person";
import { keepSpellingsApart } from "@/lib/desk/people/keep-apart";
import { setPersonParty } from "@/lib/desk/people/set-person-party";
import { requireStaff } from "@/lib/session/require-staff";
import { readForm } from "../read-form";

const name = z.string().max(200);
const merged = z.object({ municipalityId: z.uuid(), spelling: name, as: name });
const apart = z.object({ municipalityId: z.uuid(), one: name, other: name });

export async function mergeSpellingsAction(form: FormData): Promise<void> {
  const staff = await requireStaff("redaktoer");
  await mergeSpellings(readForm(merged, form), staff);
  revalidatePath("/", "layout");
}

export async function keepSpellingsApartAction(form: FormData): Promise<void> {
  const staff = await requireStaff("redaktoer");
  await keepSpellingsApart(readForm(apart, form), staff);
  revalidatePath("/sekretariat", "layout");
}

const chosen = z.object({ personId: z.uuid(), name });

export async function renamePersonAction(_: PersonState, form: FormData): Promise<PersonState> {
  const staff = await requireStaff("redaktoer");
  const given = readForm(chosen, form);
  return told(await renamePerson(given.personId, given.name, staff), "renamed");
}

export async function splitSpellingAction(_: PersonState, form: FormData): Promise<PersonState> {
  const staff = await requireStaff("redaktoer");
  const given = readForm(chosen, form);
  return told(await splitSpelling(given.personId, given.name, staff), "split");
}

const into = z.object({ personId: z.uuid(), into: z.uuid() });

export async function mergePeopleAction(_: PersonState, form: FormData): Promise<PersonState> {
  const staff = await requireStaff("redaktoer");
  const given = into.safeParse(Object.fromEntries(form));
  const fault = given.success ? await mergePeople(given.data.personId, given.data.into, staff) : "gone";
  if (fault || !given.success) return { fault, done: null };
  revalidatePath("/", "layout");
  redirect(`/sekretariat/personer/${given.data.into}`);
}

const party = z.object({ personId: z.uuid(), term: z.string().max(20), letter: z.string().max(10) });

export async function setPersonPartyAction(_: PersonState, form: FormData): Promise<PersonState> {
  const staff = await requireStaff("redaktoer");
  return told(await setPersonParty(readForm(party, form), staff), "party");
}

function told(fault: PersonState["fault"], done: PersonState["done"]): PersonState {
  if (fault) return { fault, done: null };
  revalidatePath("/", "layout");
  return { fault: null, done };
}
