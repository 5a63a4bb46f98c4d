import { formatDate } from "@/lib/danish/format-date";
import type { PointAnswer } from "@/lib/published/get-point";
import { pointText } from "@/lib/text/point";

type Props = { notice: Extract<PointAnswer, { state: "withdrawn" }> };

/** What stands at the address of a point that has been withdrawn: when, why, and where to go. */
export function WithdrawnPoint({ notice: { withdrawnAt, reason, committee } }: Props) {
  const text = pointText.withdrawn;
  return (
    <div className="page page--narrow">
      <div className="page-head">
        <h1>{text.title}</h1>
      </div>
      <div className="message">
        <p>
          <strong>{text.when(formatDate(withdrawnAt))}</strong> {reason ?? text.noReason}
        </p>
      </div>
      <p className="above-6">
        <a href={committee.href}>{text.others(committee.name)}</a>
      </p>
    </div>
  );
}
