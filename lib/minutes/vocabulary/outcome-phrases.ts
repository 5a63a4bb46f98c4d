import type { Outcome } from "../minutes";
import { wordBounded } from "./word-bounded";

/**
 * THE PLACE for outcome phrases (`danish-phrases.md` group 1), tried from top to bottom on the folded sentence: what denies stands before what
 * affirms, what is narrower before what is wider. `strength` decides between several conclusions of one decision: a ruling before a referral,
 * before taking note, before having discussed.
 */
export const outcomePhrases: readonly { pattern: RegExp; outcome: Outcome; strength: 1 | 2 | 3 | 4 }[] = [
  { pattern: wordBounded(/\b(?:ikke|hverken) (?:godkend|anbefal|vedtag|tiltrå|tiltræd|imødekom)/), outcome: "rejected", strength: 4 },
  {
    pattern: wordBounded(/\b(?:godkender|anbefaler|tiltræder|vedtager|godkendte|anbefalede|imødekommer) ikke\b/),
    outcome: "rejected",
    strength: 4,
  },
  {
    pattern: wordBounded(
      /\bforkast(?:er|es|ede|et|edes)\b|\bafvis(?:er|es|te|t|tes)\b|\bbortfald(?:er|t)\b|\bnedstemt\b|\bafslå(?:s|r|et)?\b/,
    ),
    outcome: "rejected",
    strength: 4,
  },
  {
    pattern: wordBounded(
      /\budsat\b|\budsæt(?:ter|tes|te)\b|\budsatte\b|\budskyd(?:er|es|e)\b|\budskudt\b|\bsendes tilbage\b|\btilbagesend(?:er|es|t)\b.*\bgenoptag|\bgenoptages\b/,
    ),
    outcome: "postponed",
    strength: 4,
  },
  {
    pattern: wordBounded(/\budgår\b|\budgik\b|\btrukket tilbage\b|\btrækkes\b|\btages af dagsordenen\b|\btaget af dagsordenen\b/),
    outcome: "other",
    strength: 4,
  },
  {
    pattern: wordBounded(
      /\banbefal(?:er|ede|es|edes|et)\b|\bindstilles (?:godkendt|vedtaget|til .*(?:byråd|godkendelse))|\bindstiller til (?:byråd|økonomi|godkendelse)|\bfremsendes til .*byråd.*\banbefal/,
    ),
    outcome: "recommended",
    strength: 4,
  },
  {
    pattern: wordBounded(
      /\bgodkend(?:er|te|es|t|tes)\b|\btiltræder\b|\btiltrådte?\b|\btiltrædes\b|\bvedtage(?:r|t|s)\b|\bvedtog(?:es)?\b|\b(?:indstillingen|forslaget) følges\b|\bbifald(?:er|t)\b|\bimødekomme[rst]?\b/,
    ),
    outcome: "approved",
    strength: 4,
  },
  {
    pattern: wordBounded(
      /\boversend(?:er|es|t)\b|\btilbagesend(?:er|es|t)\b|\bvideresend(?:er|es|t)\b|\bfremsend(?:er|es|t)\b|\bhenvis(?:er|es|t) til\b/,
    ),
    outcome: "other",
    strength: 3,
  },
  {
    pattern: wordBounded(
      /\borientering(?:en)?(?: er| blev)? givet\b|\btil efterretning\b|\btil orientering\b|\b(?:blev|er) orienteret\b|\borientering(?:en)? (?:blev )?taget\b|^ingen bemærkninger\b|^taget til\b/,
    ),
    outcome: "noted",
    strength: 2,
  },
  { pattern: wordBounded(/\bdrøft(?:ede|er|et|es|edes)\b/), outcome: "discussed", strength: 1 },
];

/** A conclusion that concerns an amendment, an addition or a resolution, not the case itself. */
export const aboutAmendment = wordBounded(
  /\b(?:under)?ændringsforslag(?:et|ene)?\b|\btilføjelsesforslag(?:et)?\b|\bresolution(?:en|stekst|steksten|sforslag|sforslaget)?\b/,
);

/** Sentences that state an opinion, a wish or a procedure: no outcome and no vote (convention 4). */
export const noConclusion = wordBounded(
  /\btog forbehold\b|\btager forbehold\b|\bforbehold\b|\bført til protokol|\bprotokollen\b|\bprotokolbemærkning\b|\bprotokoltilførsel\b|\bmindretalsudtalelse\b|\bbegær(?:er|ede)\b|\bstandse(?:r|de) sagen\b|\bafvigende mening\b|^(?:jeg|vi) /,
);
