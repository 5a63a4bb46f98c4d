import { deskPeopleText as text } from "@/lib/text/desk-people";
import { FormMessage } from "../form/form-message";
import type { PersonState } from "./person-state";

/** What became of the last change of one kind. Renders nothing before there was one. */
export function PersonOutcome({ state: { fault, done } }: { state: PersonState }) {
  if (fault) return <FormMessage kind="error">{text.faults[fault]}</FormMessage>;
  return done && <FormMessage kind="ok">{text.done[done]}</FormMessage>;
}
