import { formatNumber } from "@/lib/danish/format-number";
import { dataText } from "@/lib/text/data";
import { DataSection } from "./data-section";

type Column = { name: string; description: string };
type Props = { files: { name: string; url: string; description: string; bytes: number; sha256: string; columns: Column[] }[] };

const text = dataText.files;

/** The whole collection as files: what each holds, its size and fingerprint, and its columns. */
export function DataFiles({ files }: Props) {
  return (
    <DataSection id={text.id} heading={text.heading}>
      <p className="readable">{text.lead}</p>
      <div className="table-frame above-4" role="region" tabIndex={0} aria-label={text.caption}>
        <table>
          <caption className="visually-hidden">{text.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{text.columns.file}</th>
              <th scope="col">{text.columns.holds}</th>
              <th scope="col" className="number">
                {text.columns.size}
              </th>
            </tr>
          </thead>
          <tbody>
            {files.map(({ name, url, description, bytes }) => (
              <tr key={name}>
                <th scope="row">
                  <a href={url}>{name}</a>
                </th>
                <td>{description}</td>
                <td className="number">{formatNumber(bytes)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h3 className="heading--small above-6">{text.fingerprint}</h3>
      <dl className="syntax">
        {files.map(({ name, sha256 }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{sha256}</dd>
          </div>
        ))}
      </dl>
      <div className="prose readable above-4">
        <p>{text.csv}</p>
        <p>{text.spreadsheet}</p>
        <p>{text.jsonl}</p>
      </div>
      {files
        .filter(({ columns }) => columns.length > 0)
        .map(({ name, columns }) => (
          <details key={name} className="help">
            <summary>{text.columnsOf(name)}</summary>
            <dl className="syntax">
              {columns.map((column) => (
                <div key={column.name}>
                  <dt>{column.name}</dt>
                  <dd>{column.description}</dd>
                </div>
              ))}
            </dl>
          </details>
        ))}
    </DataSection>
  );
}
