"use client";

import type { CommitteeRow } from "@/lib/desk/committees/list-committees";
import { deskCommitteesText as text } from "@/lib/text/desk-committees";
import { LinesField } from "../form/lines-field";
import { TextField } from "../form/text-field";
import { type RegisterAction, RegisterEditor } from "../registers/register-editor";

type Props = { committees: CommitteeRow[]; change: RegisterAction };

/** Every committee with what it is called and when it sat. */
export function CommitteeEditor({ committees, change }: Props) {
  const several = new Set(committees.map(({ municipality }) => municipality)).size > 1;
  return (
    <RegisterEditor
      entries={committees.map((committee) => ({
        label: text.label(committee, several ? committee.municipality : null),
        values: {
          id: committee.id,
          name: committee.name,
          shortName: committee.shortName,
          aliases: committee.aliases.join("\n"),
          terms: committee.terms.join("\n"),
        },
      }))}
      empty={{ id: "", name: "", shortName: "", aliases: "", terms: "" }}
      change={change}
      text={text}
      fields={({ name, shortName, aliases, terms }) => (
        <>
          <TextField name="name" label={text.name} hint={text.nameHint} required maxLength={200} defaultValue={name} />
          <TextField name="shortName" label={text.shortName} hint={text.shortNameHint} maxLength={20} defaultValue={shortName} />
          <LinesField name="aliases" label={text.aliases} hint={text.aliasesHint} rows={3} defaultValue={aliases} />
          <LinesField name="terms" label={text.terms} hint={text.termsHint} rows={3} defaultValue={terms} />
        </>
      )}
    />
  );
}
