const actor = /^(?:\p{Lu}[\p{L}-]*(?:,? \p{L}[\p{L}-]*){0,7} )?/u;
const ruling =
  /(?:(?:godkender|godkendte|anbefaler|anbefalede|tiltræder|tiltrådte|drøfter|drøftede) (?:hermed )?(?:indstillingen|dagsordenen|sagen)|(?:orientering|orienteringen) (?:givet|taget til efterretning)|indstillingen (?:godkendes|anbefales)(?: hermed)?|godkendt|drøftet|anbefalet)/u;
const bare = new RegExp(`${actor.source}${ruling.source}\\.?$`, "iu");

/** Words that make the plainest sentence worth reading. */
const telling = /\b(?:flertal|flertallet|mindretal|mindretallet|enstemmigt?|ikke)\b/iu;

/** Whether a decision's sentence says no more than its label does: "Udvalget godkender indstillingen." beside »Godkendt«. */
export function isBareSentence(sentence: string): boolean {
  return bare.test(sentence) && !telling.test(sentence);
}
