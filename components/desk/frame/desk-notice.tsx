type Props = { title: string; lead: string; back: string };

/** A page of the desk that cannot be shown, and why. */
export function DeskNotice({ title, lead, back }: Props) {
  return (
    <div className="page page--narrow">
      <div className="page-head page-head--spacious">
        <h1>{title}</h1>
        <p className="page-head__lead">{lead}</p>
      </div>
      <a className="button" href="/sekretariat">
        {back}
      </a>
    </div>
  );
}
