import { deskUsersText as text } from "@/lib/text/desk-users";
import { FormMessage } from "../form/form-message";

/** What became of a change of a user. */
export type UserOutcomeState = {
  fault: keyof typeof text.faults | null;
  done: keyof typeof text.done | null;
  password: string | null;
};

/** What every form of user administration sends to. */
export type UserAction = (state: UserOutcomeState, form: FormData) => Promise<UserOutcomeState>;

export const nothingDone: UserOutcomeState = { fault: null, done: null, password: null };

/** Says what became of a change, and shows a temporary password the one time that it can be seen. */
export function UserOutcome({ state: { fault, done, password } }: { state: UserOutcomeState }) {
  if (fault) return <FormMessage kind="error">{text.faults[fault]}</FormMessage>;
  if (!done) return null;
  return (
    <FormMessage kind="ok">
      <p>{text.done[done]}</p>
      {password && (
        <p>
          {text.temporary} <code className="desk-secret">{password}</code>
        </p>
      )}
    </FormMessage>
  );
}
