"use client";

import type { SynonymRow } from "@/lib/desk/synonyms/list-synonym-groups";
import { deskSynonymsText as text } from "@/lib/text/desk-synonyms";
import { LinesField } from "../form/lines-field";
import { type RegisterAction, RegisterEditor } from "../registers/register-editor";

type Props = { groups: SynonymRow[]; change: RegisterAction };

/** The secretariat's words that mean the same. */
export function SynonymEditor({ groups, change }: Props) {
  return (
    <RegisterEditor
      entries={groups.map(({ id, words }) => ({ label: words.join(", "), values: { id, words: words.join("\n") } }))}
      empty={{ id: "", words: "" }}
      change={change}
      text={text}
      fields={({ words }) => <LinesField name="words" label={text.words} hint={text.wordsHint} rows={4} required defaultValue={words} />}
    />
  );
}
