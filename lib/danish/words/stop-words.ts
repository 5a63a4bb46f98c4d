import { foldWord } from "./fold";

/** The stop words of the Snowball project for Danish: they carry no meaning alone, but count inside a phrase. */
const WORDS =
  "og i jeg det at en den til er som på de med han af for ikke der var mig sig men et har om vi min havde ham hun nu over da fra du ud sin dem os op man hans " +
  "hvor eller hvad skal selv her alle vil blev kunne ind når være dog noget ville jo deres efter ned skulle denne end dette mit også under have dig anden " +
  "hende mine alt meget sit sine vor mod disse hvis din nogle hos blive mange ad bliver hendes været thi jer sådan";

const stopWords = new Set(WORDS.split(" ").map(foldWord));

/** Whether a folded word says too little to be searched for alone. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word);
}
