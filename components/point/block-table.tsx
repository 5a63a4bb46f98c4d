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
        {head.length > 0 && (
          <thead>
            {head.map((cells, index) => (
              <tr key={index}>
                {cells.map((cell, column) => (
                  <TableCell key={column} cell={cell} scope="col" />
                ))}
              </tr>
            ))}
          </thead>
        )}
        <tbody>
          {body.map(({ cells, total }, index) => (
            <tr key={index} className={total ? "total" : undefined}>
              {cells.map((cell, column) => (
                <TableCell key={column} cell={cell} scope="row" />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function TableCell({ cell: { text, numeric, header, span }, scope }: { cell: Cell; scope: "col" | "row" }) {
  const shape = { className: numeric ? "number" : undefined, colSpan: span === 1 ? undefined : span };
  return header ? (
    <th scope={scope} {...shape}>
      {text}
    </th>
  ) : (
    <td {...shape}>{text}</td>
  );
}
