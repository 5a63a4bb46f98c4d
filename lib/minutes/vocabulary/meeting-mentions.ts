import { bodyWords } from "./bodies";

// A word with a capital, and before the last at most five of them: "Klima-, Miljø- og Teknikudvalget". Bounded, so that no text is read twice over.
const capital = String.raw`(?![\p{L}-]{0,40}udvalg)\p{Lu}[\p{L}-]{0,40},?\s(?:(?:og|samt|for)\s)?`;

const endings = bodyWords.map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`).join("|");

/** THE PLACE for how running text names a body: any word for one, alone or as the end of a name, with or without its genitive. */
export const bodyInText = String.raw`(?:${capital}){0,5}(?![Oo]mråde)(?:${endings}|[\p{L}-]{1,40}(?:${bodyWords.join("|")}))s?(?![\p{L}-])`;

/** Committees by their initials: `BSU`, `ØU`. They end in U for udvalget. */
export const bodyInitials = String.raw`[A-ZÆØÅ]{1,5}U(?![\p{L}-])`;

/** Initials that end in U and are no committee. */
export const noBodyInitials: ReadonlySet<string> = new Set(["EU", "SU", "EGU", "FGU", "VEU", "AMU", "DGU", "LOU"]);

/** Words for a meeting of a body. `borgermøde` and `dialogmøde` are none. */
export const meetingWords = String.raw`(?<meeting>udvalgs|byråds|magistrats|kommunalbestyrelses|\p{L}{3,40}udvalgs)?møde(?:t|r|rne)?`;

/** Words that begin a sentence and stand before a name without being part of it. */
export const notPartOfName = /^(?:(?:I|På|Af|Ved|Fra|Til|Som|Da|Når|Efter|Både|Siden|Det|Den|Et)\s)+/;
