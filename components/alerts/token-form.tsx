type Props = { title: string; lead: string; submit: string; token: string; action: (form: FormData) => Promise<void> };

/** One question, one button: what the link of a mail leads to. */
export function TokenForm({ title, lead, submit, token, action }: Props) {
  return (
    <div className="page page--narrow">
      <div className="page-head page-head--spacious">
        <h1>{title}</h1>
        <p className="page-head__lead">{lead}</p>
      </div>
      <form action={action}>
        <input type="hidden" name="token" value={token} />
        <button className="button button--primary">{submit}</button>
      </form>
    </div>
  );
}
