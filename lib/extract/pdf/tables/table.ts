/** A table as it stands on a page. */
export type Table = {
  rows: string[][];
  /** The left edges of its columns, by which it is known again on the next page. */
  columns: number[];
  ruled: boolean;
  /** Its first or last row has no rule above or below: it goes on over a page break. */
  openTop: boolean;
  openBottom: boolean;
};
