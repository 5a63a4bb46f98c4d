import type { deskPeopleText } from "@/lib/text/desk-people";

/** What became of a change of a person. */
export type PersonState = {
  fault: keyof typeof deskPeopleText.faults | null;
  done: keyof typeof deskPeopleText.done | null;
};

export type PersonAction = (state: PersonState, form: FormData) => Promise<PersonState>;
