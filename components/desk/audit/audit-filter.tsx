import type { AuditFilter as Filter } from "@/lib/desk/audit/list-audit-events";
import { deskAuditText } from "@/lib/text/desk-audit";
import { SelectField } from "../form/select-field";
import { TextField } from "../form/text-field";

type Props = { filter: Filter; actions: string[]; users: { id: string; name: string }[] };

const text = deskAuditText.filter;

/** Narrows the audit log down. A GET form: what is chosen stands in the address. */
export function AuditFilter({ filter, actions, users }: Props) {
  const people = [
    { value: "", label: text.everyone },
    { value: "none", label: text.nobody },
    ...users.map(({ id, name }) => ({ value: id, label: name })),
  ];
  const kinds = [
    { value: "", label: text.all },
    ...actions.map((action) => ({ value: action, label: deskAuditText.actions[action] ?? action })),
  ];
  return (
    <form className="form form--row" action="/sekretariat/haendelser" aria-label={text.heading}>
      <SelectField name="person" label={text.user} choices={people} defaultValue={filter.user ?? ""} />
      <SelectField name="handling" label={text.action} choices={kinds} defaultValue={filter.action ?? ""} />
      <TextField name="fra" type="date" label={text.from} defaultValue={filter.from ?? ""} />
      <TextField name="til" type="date" label={text.to} defaultValue={filter.to ?? ""} />
      <p className="toolbar">
        <button className="button button--primary">{text.submit}</button>
        <a className="button" href="/sekretariat/haendelser">
          {text.reset}
        </a>
      </p>
    </form>
  );
}
