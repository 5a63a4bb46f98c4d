import type { ReactNode } from "react";

type Group = { name: string; entries: { key: string; content: ReactNode }[] };
type Props = {
  id: string;
  heading: string;
  /** What is said where something is missing. */
  lead: string;
  /** What is said where nothing is. */
  none: string;
  groups: Group[];
};

/** One sort of thing that the collection lacks, committee by committee; says aloud as well that nothing is missing. */
export function MissingSection({ id, heading, lead, none, groups }: Props) {
  const told = groups.filter(({ entries }) => entries.length > 0);
  return (
    <section className="block" aria-labelledby={id}>
      <div className="section-head">
        <h2 id={id}>{heading}</h2>
      </div>
      <p className="note">{told.length > 0 ? lead : none}</p>
      {told.map(({ name, entries }) => (
        <div key={name} className="above-4">
          <h3>{name}</h3>
          <ul className="plain-list">
            {entries.map(({ key, content }) => (
              <li key={key}>{content}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
