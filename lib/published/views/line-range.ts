/** Lines of the source, 1-based and inclusive, with the address that shows them there. */
export type LineRange = { line: number; endLine: number; href: string };
