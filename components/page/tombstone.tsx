type Lead = { label: string; href: string };

type Props = {
  title: string;
  lead?: string;
  /** When it was taken away, where that is known. */
  when?: string;
  /** Why. */
  why: string;
  /** Where to go instead. */
  instead: Lead;
  /** Where else more is told. */
  also?: Lead[];
};

/** What stands at an address whose content is gone: that it is, when and why, and where to go. */
export function Tombstone({ title, lead, when, why, instead, also = [] }: Props) {
  return (
    <div className="page page--narrow">
      <div className="page-head">
        <h1>{title}</h1>
        {lead !== undefined && <p className="page-head__lead">{lead}</p>}
      </div>
      <div className="message">
        <p>
          {when !== undefined && <strong>{when} </strong>}
          {why}
        </p>
      </div>
      <p className="above-6">
        <a href={instead.href}>{instead.label}</a>
      </p>
      {also.map(({ label, href }) => (
        <p key={href}>
          <a href={href}>{label}</a>
        </p>
      ))}
    </div>
  );
}
