import { reportErrorHref, reportPersonalDataHref } from "@/lib/published/paths";
import { reportText } from "@/lib/text/report";

type Props = {
  /** Address of the page that a report would be about. */
  page: string;
};

/** Ways to tell the secretariat that something on a page is wrong. */
export function ReportLinks({ page }: Props) {
  return (
    <p className="note above-4 no-print">
      <a href={reportErrorHref(page)}>{reportText.forms.error.title}</a>
      {", "}
      <a href={reportPersonalDataHref(page)}>{reportText.forms.personalData.title.toLowerCase()}</a>
    </p>
  );
}
