"use client";

import { useActionState } from "react";
import { deskUsersText } from "@/lib/text/desk-users";
import { SelectField } from "../form/select-field";
import { TextField } from "../form/text-field";
import { roleChoices } from "./role-choices";
import { nothingDone, type UserAction, UserOutcome } from "./user-outcome";

const text = deskUsersText.add;

/** Gives someone access. */
export function AddUserForm({ action }: { action: UserAction }) {
  const [state, submit] = useActionState(action, nothingDone);
  return (
    <form action={submit} className="form">
      <UserOutcome state={state} />
      <TextField name="name" label={text.name} required maxLength={200} />
      <TextField name="email" type="email" label={text.email} required />
      <SelectField name="role" label={text.role} choices={roleChoices} defaultValue="redaktoer" />
      <p>
        <button className="button button--primary">{text.submit}</button>
      </p>
    </form>
  );
}
