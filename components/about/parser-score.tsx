import { formatDate } from "@/lib/danish/format-date";
import { formatNumber } from "@/lib/danish/format-number";
import type { ParserScore as Score } from "@/lib/published/views/parser-score";
import { aboutText } from "@/lib/text/about";

type Props = { score: Score };

const text = aboutText.score;

/** How well the program reads, as measured: never without the number it was measured on. */
export function ParserScore({ score: { measuredAt, parserVersion, documents, labels, fields } }: Props) {
  return (
    <section className="section" id="maaling" aria-labelledby="maaling-h">
      <div className="section-heading">
        <h2 id="maaling-h">{text.heading}</h2>
      </div>
      <div className="prose readable">
        <p>{text.lead(documents, labels, formatDate(measuredAt), parserVersion)}</p>
        <p>{text.caveat}</p>
      </div>
      <div className="table-frame above-4" role="region" aria-labelledby="maaling-tabel" tabIndex={0}>
        <table className="table--interface sticky-column">
          <caption id="maaling-tabel">{text.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{text.columns.field}</th>
              <th scope="col" className="number">
                {text.columns.precision}
              </th>
              <th scope="col" className="number">
                {text.columns.recall}
              </th>
              <th scope="col" className="number">
                {text.columns.labelled}
              </th>
            </tr>
          </thead>
          <tbody>
            {fields.map(({ name, precision, recall, labelled }) => (
              <tr key={name}>
                <th scope="row">{text.fields[name] ?? name}</th>
                <td className="number">{percent(precision)}</td>
                <td className="number">{percent(recall)}</td>
                <td className="number">{formatNumber(labelled)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** Rounded down: what is not quite everything must not read as everything. */
function percent(share: number): string {
  return `${formatNumber(Math.floor(share * 1000) / 10)} %`;
}
