import { Breadcrumbs } from "@/components/page/breadcrumbs";
import { formatDate } from "@/lib/danish/format-date";
import type { SourceView } from "@/lib/published/views/source-view";
import { pointText } from "@/lib/text/point";
import { shellText } from "@/lib/text/shell";
import { sourceText } from "@/lib/text/source";

type Props = Pick<SourceView, "meeting">;

/** Which meeting's record the lines below are. */
export function SourceHead({ meeting: { href, date, committee, term, example } }: Props) {
  const name = term ? `${committee.name} ${term.from}–${term.to}` : committee.name;
  const trail = [
    { label: pointText.committees, href: "/udvalg" },
    { label: committee.name, href: committee.href },
    { label: formatDate(date), href },
  ];
  return (
    <>
      <Breadcrumbs trail={trail} current={sourceText.breadcrumb} />
      <div className="page-head">
        <p className="eyebrow">
          {name}
          {example && `, ${shellText.examples.mark}`}
        </p>
        <h1>{sourceText.heading(formatDate(date))}</h1>
        <p className="page-head__lead">{sourceText.intro}</p>
      </div>
    </>
  );
}
