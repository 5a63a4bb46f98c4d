/** A committee with what the collection holds of it. Dates are ISO; null in an empty committee. */
export type CommitteeView = {
  slug: string;
  name: string;
  href: string;
  meetings: number;
  points: number;
  decisions: number;
  votes: number;
  firstDate: string | null;
  lastDate: string | null;
};
