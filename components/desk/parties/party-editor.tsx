"use client";

import type { PartyRegister } from "@/lib/desk/parties/list-desk-parties";
import { deskPartiesText as text } from "@/lib/text/desk-parties";
import { SelectField } from "../form/select-field";
import { TextField } from "../form/text-field";
import { type RegisterAction, RegisterEditor } from "../registers/register-editor";

type Props = Pick<PartyRegister, "parties" | "municipalities"> & { change: RegisterAction };

/** What each letter stands for, term by term. */
export function PartyEditor({ parties, municipalities, change }: Props) {
  const several = municipalities.length > 1;
  const choices = municipalities.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <RegisterEditor
      entries={parties.map(({ municipality, ...party }) => ({
        label: text.label({ ...party, municipality: several ? municipality : null }),
        values: { ...party, municipalityId: "" },
      }))}
      empty={{ id: "", letter: "", name: "", term: "", municipalityId: municipalities[0]?.id ?? "" }}
      change={change}
      text={text}
      fields={({ id, letter, name, term, municipalityId }) => (
        <>
          {id === "" && several ? (
            <SelectField name="municipalityId" label={text.municipality} choices={choices} defaultValue={municipalityId} />
          ) : (
            <input type="hidden" name="municipalityId" value={municipalityId} />
          )}
          <TextField name="letter" label={text.letter} required maxLength={3} defaultValue={letter} />
          <TextField name="name" label={text.name} required maxLength={100} defaultValue={name} />
          <TextField name="term" label={text.term} hint={text.termHint} required maxLength={20} defaultValue={term} />
        </>
      )}
    />
  );
}
