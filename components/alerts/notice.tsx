type Props = { title: string; body: string };

/** A page that says one thing. */
export function Notice({ title, body }: Props) {
  return (
    <div className="page page--narrow">
      <div className="page-head page-head--spacious">
        <h1>{title}</h1>
        <p className="page-head__lead">{body}</p>
      </div>
    </div>
  );
}
