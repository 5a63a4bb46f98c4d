import { Breadcrumbs } from "@/components/page/breadcrumbs";
import { aboutText } from "@/lib/text/about";
import { reportText } from "@/lib/text/report";
import { ReportForm, type ReportState } from "./report-form";

type Props = {
  kind: keyof typeof reportText.forms;
  action: (state: ReportState, form: FormData) => Promise<ReportState>;
  page: string;
};

/** A page with one of the two forms. */
export function ReportPage({ kind, action, page }: Props) {
  const { title, lead } = reportText.forms[kind];
  return (
    <div className="page page--narrow">
      <Breadcrumbs trail={[{ label: aboutText.title, href: "/om" }]} current={title} />
      <div className="page-head">
        <h1>{title}</h1>
        <p className="page-head__lead">{lead}</p>
      </div>
      <ReportForm kind={kind} action={action} page={page} />
    </div>
  );
}
