declare module "virtual:mutants" {
  /** Every mutant of the parser: its number, where it stands, and what it changes. */
  const mutants: readonly { id: string; place: string; change: string }[];
  export default mutants;
}
