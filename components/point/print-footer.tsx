import { formatDate } from "@/lib/danish/format-date";
import type { PointView } from "@/lib/published/views/point-view";
import { pointText } from "@/lib/text/point";

type Props = { point: PointView };

/** On paper only: where the sheet comes from. */
export function PrintFooter({ point: { number, caseNumber, meeting } }: Props) {
  const { committee, municipality, date } = meeting;
  return (
    <p className="print-only">
      {pointText.printed({ committee: committee.name, municipality, date: formatDate(date), number, caseNumber })}
    </p>
  );
}
