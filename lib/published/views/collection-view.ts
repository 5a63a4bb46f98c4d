/** What the whole collection holds; dates are ISO. */
export type CollectionView = {
  /** True while only the example referater are shown. */
  examples: boolean;
  municipality: string;
  committees: { name: string; href: string }[];
  meetings: number;
  points: number;
  decisions: number;
  votes: number;
  firstDate: string | null;
  lastDate: string | null;
};
