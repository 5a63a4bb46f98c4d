import type { ReactNode } from "react";

/** A column with what stands in it for each row. */
export type StackedColumn<Row> = {
  label: string;
  cell: (row: Row) => ReactNode;
  /** Set as a figure, to the right. */
  number?: boolean;
  /** Whether a phone leaves the label out, since the content says what it is. */
  bare?: boolean;
  className?: string;
};

type Props<Row> = {
  caption: string;
  /** The first one heads its row. */
  columns: [StackedColumn<Row>, ...StackedColumn<Row>[]];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
};

/** A table of one line for each thing. On a phone every line becomes a block, so all roles are spelled out. */
export function StackedTable<Row>({ caption, columns, rows, keyOf }: Props<Row>) {
  const [head, ...others] = columns;
  return (
    <table role="table" className="table--interface table--stacked">
      <caption className="visually-hidden">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column.label} role="columnheader" scope="col" className={classOf({ number: column.number })}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr role="row" key={keyOf(row)}>
            <th role="rowheader" scope="row">
              {head.cell(row)}
            </th>
            {others.map((column) => (
              <td key={column.label} role="cell" className={classOf(column)} data-label={column.bare ? undefined : column.label}>
                {column.cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function classOf({ number = false, className }: Pick<StackedColumn<never>, "number" | "className">): string | undefined {
  const classes = [number ? "number" : null, className ?? null].filter((name) => name !== null);
  return classes.length > 0 ? classes.join(" ") : undefined;
}
