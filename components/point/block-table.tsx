import { pointText } from "@/lib/text/point";
import { readTable, type Cell } from "./read-table";

type Props = { rows: string[][]; line: number; endLine: number; section: string };

/** A printed table. It scrolls within its own frame, which the keyboard can reach, and keeps its first column in sight. */
export function BlockTable({ rows, line, endLine, section }: Props) {
  const name = pointText.table(section, line, endLine);
  const { head, body } = readTable(rows);
  return (
    <div className="table-frame sans" role="region" tabIndex={0} aria-label={name}>
      <table className="table--locked" aria-label={name}>
        {head && (
          <thead>
            <tr>
              {head.map((cell, column) => (
                <HeadCell key={column} cell={cell} />
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {body.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <BodyCell key={column} cell={cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** An empty cell heads nothing, so it is no header. */
function HeadCell({ cell }: { cell: Cell }) {
  const className = cell.numeric ? "number" : undefined;
  if (cell.text === "") return <td className={className} />;
  return (
    <th scope="col" className={className}>
      {cell.text}
    </th>
  );
}

function BodyCell({ cell }: { cell: Cell }) {
  if (cell.header) return <th scope="row">{cell.text}</th>;
  return <td className={cell.numeric ? "number" : undefined}>{cell.text}</td>;
}
