import type { CorrectionView } from "@/lib/published/views/change-view";
import { changeText } from "@/lib/text/change";

type Props = { corrections: CorrectionView[] };

const text = changeText.correction;

/** What a person corrected in how a point was read, beside what was read first. Renders nothing where nothing was. */
export function CorrectionTable({ corrections }: Props) {
  if (corrections.length === 0) return null;
  return (
    <section className="section" id="rettet" aria-labelledby="rettet-h">
      <div className="section-heading">
        <h2 id="rettet-h">{text.heading}</h2>
      </div>
      <p className="note below-3">{text.lead}</p>
      <div className="table-frame" role="region" aria-labelledby="rettet-h" tabIndex={0}>
        <table className="table--interface">
          <thead>
            <tr>
              <th scope="col">{text.columns.field}</th>
              <th scope="col">{text.columns.printed}</th>
              <th scope="col">{text.columns.corrected}</th>
              <th scope="col">{text.columns.reason}</th>
            </tr>
          </thead>
          <tbody>
            {corrections.map((correction, index) => (
              <tr key={index}>
                <th scope="row">{text.field(correction)}</th>
                <td>{correction.printedHidden ? text.hidden : text.value(correction, correction.printed)}</td>
                <td>
                  <strong>{text.value(correction, correction.corrected)}</strong>
                </td>
                <td>{correction.reason ?? text.noReason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
