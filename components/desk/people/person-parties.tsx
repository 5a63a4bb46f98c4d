"use client";

import { useActionState } from "react";
import type { DeskPerson } from "@/lib/desk/people/get-desk-person";
import { deskPeopleText } from "@/lib/text/desk-people";
import { TextField } from "../form/text-field";
import { PersonOutcome } from "./person-outcome";
import type { PersonAction } from "./person-state";

type Props = { person: DeskPerson; setParty: PersonAction };

const text = deskPeopleText.parties;

/** The party of a person, term by term, and the form for another term. */
export function PersonParties({ person: { id, parties, printed }, setParty }: Props) {
  const [state, submit, pending] = useActionState(setParty, { fault: null, done: null });
  return (
    <section className="block--tight" aria-labelledby="parti">
      <h2 className="heading--small" id="parti">
        {text.heading}
      </h2>
      <p>
        {text.lead} {printed.length > 0 && text.printed(printed)}
      </p>
      <PersonOutcome state={state} />
      {parties.length === 0 && <p>{text.none}</p>}
      <ul className="doubts">
        {parties.map(({ term, letter }) => (
          <li key={term}>
            <div>{text.row(term, letter)}</div>
            <form action={submit}>
              <input type="hidden" name="personId" value={id} />
              <input type="hidden" name="term" value={term} />
              <input type="hidden" name="letter" value="" />
              <button className="button" disabled={pending}>
                {text.remove(term)}
              </button>
            </form>
          </li>
        ))}
      </ul>
      <form className="form above-3" action={submit}>
        <input type="hidden" name="personId" value={id} />
        <TextField name="term" label={text.term} hint={text.termHint} required maxLength={20} />
        <TextField name="letter" label={text.letter} required maxLength={3} />
        <p>
          <button className="button" disabled={pending}>
            {text.submit}
          </button>
        </p>
      </form>
    </section>
  );
}
