type Props = {
  title: string;
  body: string;
  /** Where to go from here. */
  links?: readonly { label: string; href: string }[];
};

/** A page that says one thing. */
export function Notice({ title, body, links = [] }: Props) {
  return (
    <div className="page page--narrow">
      <div className="page-head page-head--spacious">
        <h1>{title}</h1>
        <p className="page-head__lead">{body}</p>
      </div>
      {links.length > 0 && (
        <ul className="link-list">
          {links.map(({ label, href }) => (
            <li key={href}>
              <a className="block-link" href={href}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
