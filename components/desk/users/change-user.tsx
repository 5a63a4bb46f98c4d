"use client";

import { useActionState } from "react";
import { deskUsersText } from "@/lib/text/desk-users";
import { SelectField } from "../form/select-field";
import { roleChoices } from "./role-choices";
import { nothingDone, type UserAction, UserOutcome } from "./user-outcome";

type Props = {
  user: { id: string; role: string; disabledAt: Date | null };
  changeRole: UserAction;
  reset: UserAction;
  disable: UserAction;
};

const text = deskUsersText.change;

/** Everything an administrator can do about another user. */
export function ChangeUser({ user, changeRole, reset, disable }: Props) {
  const [roleState, sendRole] = useActionState(changeRole, nothingDone);
  const [resetState, sendReset] = useActionState(reset, nothingDone);
  const [disableState, sendDisable] = useActionState(disable, nothingDone);
  return (
    <>
      <form action={sendRole} className="form">
        <UserOutcome state={roleState} />
        <input type="hidden" name="user" value={user.id} />
        <SelectField name="role" label={text.role} choices={roleChoices} defaultValue={user.role} />
        <p>
          <button className="button">{text.saveRole}</button>
        </p>
      </form>
      <form action={sendReset} className="form block--tight">
        <h2 className="heading--small">{user.disabledAt ? text.letIn : text.reset}</h2>
        <p>{text.resetText}</p>
        <UserOutcome state={resetState} />
        <input type="hidden" name="user" value={user.id} />
        <p>
          <button className="button">{user.disabledAt ? text.letInSubmit : text.resetSubmit}</button>
        </p>
      </form>
      <form action={sendDisable} className="form block--tight">
        <UserOutcome state={disableState} />
        {!user.disabledAt && (
          <>
            <h2 className="heading--small">{text.disable}</h2>
            <p>{text.disableText}</p>
            <input type="hidden" name="user" value={user.id} />
            <p>
              <button className="button">{text.disableSubmit}</button>
            </p>
          </>
        )}
      </form>
    </>
  );
}
