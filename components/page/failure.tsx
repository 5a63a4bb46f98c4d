import { errorText } from "@/lib/text/errors";

type Props = {
  digest?: string | undefined;
  /** Tries to render the page again; only a script can. */
  retry?: () => void;
};

const text = errorText.failure;

/** What a reader sees when the portal fails: whose fault it is, that nothing is lost, and what to do next. */
export function Failure({ digest, retry }: Props) {
  return (
    <div className="page page--narrow">
      <div className="page-head page-head--spacious">
        <h1>{text.title}</h1>
        <p className="page-head__lead">{text.lead}</p>
      </div>
      <p className="toolbar">
        {retry && (
          <button type="button" className="button button--primary js-only" onClick={retry}>
            {text.again}
          </button>
        )}
        <a className="button" href="/">
          {text.home}
        </a>
      </p>
      {digest && <p className="note above-6">{text.reference(digest)}</p>}
    </div>
  );
}
