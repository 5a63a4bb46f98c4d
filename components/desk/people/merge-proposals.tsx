import type { MergeProposal } from "@/lib/desk/people/list-merge-proposals";
import { deskPeopleText } from "@/lib/text/desk-people";
import { deskReviewText } from "@/lib/text/desk-review";
import { StatusMark } from "../frame/status-mark";

type Action = (form: FormData) => Promise<void>;
type Props = {
  proposals: MergeProposal[];
  merge: Action;
  keepApart: Action;
  /** Where all of them stand, when these are only some. */
  allHref?: string;
};

const text = deskPeopleText.proposals;

/** Spellings that may be one person, each pair with its reasons and the three answers. Renders nothing where there is none. */
export function MergeProposals({ proposals, merge, keepApart, allHref }: Props) {
  if (proposals.length === 0) return null;
  return (
    <section className="block--tight" aria-labelledby="forslag">
      <div className="section-head">
        <h2 id="forslag">{text.heading}</h2>
      </div>
      <ul className="doubts doubts--marked">
        {proposals.map(({ municipalityId, one, other, reasons }) => (
          <li key={`${municipalityId} ${one} ${other}`} data-grade="check">
            <StatusMark grade="check" />
            <div>
              <strong className="doubts__grade">{deskReviewText.grades.check}</strong> {text.pair(one, other)}
              <p className="note">{deskPeopleText.reasons(reasons)}</p>
            </div>
            <div className="doubts__choices">
              <Choice action={merge} fields={{ municipalityId, spelling: other, as: one }} label={text.use(one)} />
              <Choice action={merge} fields={{ municipalityId, spelling: one, as: other }} label={text.use(other)} />
              <Choice
                action={keepApart}
                fields={{ municipalityId, one, other }}
                label={text.keepApart}
                name={`${text.keepApart}: ${text.pair(one, other)}`}
              />
            </div>
          </li>
        ))}
      </ul>
      {allHref !== undefined && (
        <p className="above-3">
          <a href={allHref}>{text.all}</a>
        </p>
      )}
    </section>
  );
}

function Choice({ action, fields, label, name }: { action: Action; fields: Record<string, string>; label: string; name?: string }) {
  return (
    <form action={action}>
      {Object.entries(fields).map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} />
      ))}
      <button className="button" aria-label={name}>
        {label}
      </button>
    </form>
  );
}
