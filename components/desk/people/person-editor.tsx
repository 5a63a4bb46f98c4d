"use client";

import { useActionState } from "react";
import type { DeskPerson } from "@/lib/desk/people/get-desk-person";
import { deskPeopleText as text } from "@/lib/text/desk-people";
import { SelectField } from "../form/select-field";
import { PersonOutcome } from "./person-outcome";
import { PersonParties } from "./person-parties";
import type { PersonAction, PersonState } from "./person-state";

type Props = { person: DeskPerson; actions: Record<"rename" | "split" | "merge" | "setParty", PersonAction> };

const untouched: PersonState = { fault: null, done: null };

/** What can be changed about a person: the name that is shown, which spellings are theirs, their party, and who else they are. */
export function PersonEditor({ person, actions }: Props) {
  const [renamed, rename] = useActionState(actions.rename, untouched);
  const [divided, split] = useActionState(actions.split, untouched);
  const [merged, merge] = useActionState(actions.merge, untouched);
  const spellings = person.spellings.map(({ spelling }) => ({ value: spelling, label: spelling }));
  const hidden = <input type="hidden" name="personId" value={person.id} />;
  return (
    <>
      {[renamed, divided, merged].map((state, index) => (
        <PersonOutcome key={index} state={state} />
      ))}
      <section className="block--tight" aria-labelledby="stavemaader">
        <h2 className="heading--small" id="stavemaader">
          {text.spellings.heading}
        </h2>
        <p>{text.spellings.lead}</p>
        <ul className="doubts">
          {person.spellings.map(({ spelling, confirmed }) => (
            <li key={spelling}>
              <div>
                {spelling} {confirmed && <span className="note">({text.spellings.confirmed})</span>}
              </div>
              {person.spellings.length > 1 && (
                <form action={split}>
                  {hidden}
                  <input type="hidden" name="name" value={spelling} />
                  <button className="button">{text.spellings.split(spelling)}</button>
                </form>
              )}
            </li>
          ))}
        </ul>
      </section>
      {person.spellings.length > 1 && (
        <section className="block--tight" aria-labelledby="vist-navn">
          <h2 className="heading--small" id="vist-navn">
            {text.name.heading}
          </h2>
          <form className="form above-3" action={rename}>
            {hidden}
            <SelectField name="name" label={text.name.label} choices={spellings} defaultValue={person.name} />
            <p>
              <button className="button">{text.name.submit}</button>
            </p>
          </form>
        </section>
      )}
      <PersonParties person={person} setParty={actions.setParty} />
      <section className="block--tight" aria-labelledby="samme">
        <h2 className="heading--small" id="samme">
          {text.merge.heading}
        </h2>
        <p>{text.merge.lead}</p>
        <form className="form above-3" action={merge}>
          {hidden}
          <SelectField
            name="into"
            label={text.merge.label}
            choices={[{ value: "", label: text.merge.choose }, ...person.others.map(({ id, name }) => ({ value: id, label: name }))]}
            defaultValue=""
          />
          <p>
            <button className="button">{text.merge.submit}</button>
          </p>
        </form>
      </section>
    </>
  );
}
