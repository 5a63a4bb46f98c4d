import type { PersonRow } from "@/lib/desk/people/list-desk-people";
import { deskPeopleText as text } from "@/lib/text/desk-people";

type Props = { people: PersonRow[]; total: number; q: string };

/** The people of the register, with a search by name that works without scripts. */
export function PeopleTable({ people, total, q }: Props) {
  const { columns } = text;
  const several = new Set(people.map(({ municipality }) => municipality)).size > 1;
  return (
    <section className="block--tight" aria-labelledby="personer">
      <h2 className="heading--small" id="personer">
        {text.title}
      </h2>
      <form className="toolbar above-3" action="/sekretariat/personer" role="search">
        <label className="field-label" htmlFor="navn">
          {text.search.label}
        </label>
        <input className="field" id="navn" type="search" name="q" defaultValue={q} maxLength={200} />
        <button className="button">{text.search.submit}</button>
      </form>
      <p className="above-3">
        {text.count(total)}. {people.length < total && text.some(people.length)}
      </p>
      {people.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <table role="table" className="table--interface table--stacked above-3">
          <caption className="visually-hidden">{text.caption}</caption>
          <thead role="rowgroup">
            <tr role="row">
              {[columns.name, columns.spellings, ...(several ? [columns.municipality] : [])].map((name) => (
                <th key={name} role="columnheader" scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {people.map(({ id, name, spellings, municipality }) => (
              <tr key={id} role="row">
                <th role="rowheader" scope="row">
                  <a href={`/sekretariat/personer/${id}`}>{name}</a>
                </th>
                <td role="cell" data-label={columns.spellings}>
                  {spellings.filter((spelling) => spelling !== name).join(", ")}
                </td>
                {several && (
                  <td role="cell" data-label={columns.municipality}>
                    {municipality}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
