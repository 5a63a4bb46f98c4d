/** A word and what it means. `forms` are the ways in which a text may write it, in small letters. */
export type GlossaryEntry = { slug: string; term: string; forms: string[]; explanation: string };
