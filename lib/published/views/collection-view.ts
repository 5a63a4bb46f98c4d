/** What the whole collection holds; dates are ISO. */
export type CollectionView = {
  municipality: string;
  committees: { name: string; href: string }[];
  meetings: number;
  points: number;
  decisions: number;
  /** Votes of which the minutes name who voted. */
  votes: number;
  firstDate: string | null;
  lastDate: string | null;
};
