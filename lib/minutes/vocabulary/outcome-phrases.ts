import type { Outcome } from "../minutes";
import { wordBounded } from "./word-bounded";

/** `strength` decides between several conclusions of one decision: a ruling before a referral, before taking note, before having discussed. */
export type OutcomePhrase = { pattern: RegExp; outcome: Outcome; strength: 1 | 2 | 3 | 4 };

/** `besluttede at`, `besluttede enstemmigt at`, `vedtog at`: what was decided follows in the infinitive. */
const decides = String.raw`\b(?:beslutte(?:r|de|t)|vedtager|vedtog|vedtaget|valgte|vælger),?(?: (?:enstemmigt|derfor|herefter|dermed|samtidig|med (?:stemmerne )?\d[^.;:]{0,200}?))? at (?:\p{L}+ ){0,2}?`;

/** Somebody's proposal to put the case off, or to reject it without further ado. */
const toPutOff = String.raw`\bforslag(?:et)?(?: fra [^,.;:]{1,40}?)? om (?:(?:udsættelse|udskydelse)\b(?! af (?!sagen|punktet|behandling))|at (?:udsætte|udskyde|afvise) (?:sagen|punktet|behandlingen|beslutningen)\b)`;

/**
 * THE PLACE for outcomes that only a whole sentence tells, what hangs on its main clause included. Tried before the others, on the folded sentence.
 */
export const wholeSentencePhrases: readonly OutcomePhrase[] = [
  { pattern: wordBounded(new RegExp(`${toPutOff}[^,;]*\\b(?:vedtag|vedtog|godkend|tiltr)`)), outcome: "postponed", strength: 4 },
  { pattern: wordBounded(new RegExp(`${decides}(?:udsætte|udskyde)\\b`)), outcome: "postponed", strength: 4 },
  {
    pattern: wordBounded(
      /^[^,;]*\b(?:drøft|orienter|efterretning)[^,;]*, (?:som|der|hvorefter (?:sagen|punktet))(?: er| blev)? (?:udsæt|udsat|udskyd|udskudt|genoptag)/,
    ),
    outcome: "postponed",
    strength: 4,
  },
  {
    pattern: wordBounded(new RegExp(`${decides}(?:afvise|forkaste|afslå|meddele afslag|give afslag|ikke at|ikke)\\b`)),
    outcome: "rejected",
    strength: 4,
  },
  { pattern: wordBounded(new RegExp(`${decides}(?:anbefale|indstille)\\b`)), outcome: "recommended", strength: 4 },
  {
    pattern: wordBounded(
      new RegExp(`${decides}(?:godkende|tiltræde|vedtage|imødekomme|følge (?:indstillingen|forslaget)|tilslutte sig)\\b`),
    ),
    outcome: "approved",
    strength: 4,
  },
  {
    pattern: wordBounded(
      new RegExp(
        `${decides}(?:igangsætte|iværksætte|gennemføre|oprette|etablere|nedsætte|videreføre|bevilge|afsætte|sætte\\b.*\\bi gang)\\b`,
      ),
    ),
    outcome: "approved",
    strength: 4,
  },
  {
    pattern: wordBounded(
      /\b(?:beslutter|besluttede),? at (?!.*\bikke\b)\p{L}+(?: \p{L}+){0,4} (?:sættes i gang|igangsættes|iværksættes|gennemføres|oprettes|etableres|nedsættes|videreføres)\b/u,
    ),
    outcome: "approved",
    strength: 4,
  },
  { pattern: wordBounded(new RegExp(`${decides}.*\\bgenoptag`)), outcome: "postponed", strength: 4 },
  { pattern: wordBounded(new RegExp(`${decides}tage\\b.*\\btil (?:efterretning|orientering)\\b`)), outcome: "noted", strength: 2 },
  {
    pattern: wordBounded(new RegExp(`${decides}(?:sende|oversende|videresende|tilbagesende|fremsende|henvise)\\b`)),
    outcome: "other",
    strength: 3,
  },
  { pattern: wordBounded(/^tilbagesend(?:er|es|te?s?)\b.*\b(?:har )?(?:vedtag|vedtog|godkend|tiltrå)/), outcome: "approved", strength: 4 },
  { pattern: wordBounded(/^(?:fremsend|oversend|videresend)(?:er|es|te?s?)\b.*\banbefal/), outcome: "recommended", strength: 4 },
  {
    pattern: wordBounded(/\b(?:sende(?:r|s)? tilbage|sendte?s? tilbage|tilbagesend(?:er|es|te?s?))\b.*\bgenoptag/),
    outcome: "postponed",
    strength: 4,
  },
  {
    pattern: wordBounded(
      /^[^,;]*?\b(?:anbefal(?:er|ede)|indstill(?:er|ede)),? at\b.*\bikke (?:godkend|vedtag|tiltræd|imødekom)|^[^,;]*?\b(?:anbefal|indstill)(?:er|ede)(?: [^.;,]{1,60})?,? at (?:(?!at\b|godkend|tiltræd|vedtag)[^\s,]+ ){0,8}?(?:afvis|forkast|afslå)/,
    ),
    outcome: "rejected",
    strength: 4,
  },
  {
    pattern: wordBounded(
      /\b(?:godkender|godkendte|beslutter|besluttede|vedtager|vedtog),? at (?:sagen|punktet|sagens behandling|behandlingen af sagen)\b.*\b(?:udsæt|udskyd|udsat)/,
    ),
    outcome: "postponed",
    strength: 4,
  },
];

/**
 * THE PLACE for outcome phrases (`danish-phrases.md` group 1), tried from top to bottom on the folded main clause: what denies stands before what
 * affirms, what is narrower before what is wider.
 */
export const outcomePhrases: readonly OutcomePhrase[] = [
  {
    pattern: wordBounded(/\b(?:ikke|hverken)(?: at)? (?:godkend|anbefal|vedtag|tiltrå|tiltræd|imødekom|fremme)/),
    outcome: "rejected",
    strength: 4,
  },
  {
    pattern: wordBounded(/\b(?:godkender|anbefaler|tiltræder|vedtager|godkendte|anbefalede|tiltrådte|vedtog|imødekommer|imødekom) ikke\b/),
    outcome: "rejected",
    strength: 4,
  },
  {
    pattern: wordBounded(
      /\bforkast(?:er|es|ede|et|edes)\b|\bafvis(?:er|es|te|t|tes)\b|\bbortfald(?:er|t)\b|\bnedstem(?:t|te|mes)\b|\bafslå(?:s|r|et)?\b|\b(?:opnåede|fik|opnår|får) ikke (?:det nødvendige )?flertal\b|\bikke flertal for\b|\b(?:forslaget|indstillingen|ændringsforslaget) (?:faldt|(?:er |blev )?(?:hermed |dermed |derfor )?faldet)\b|\bbortfaldet\b|\bafslag (?:meddeles|gives|meddelt|givet)\b|\b(?:meddel(?:er|te|es)|giver|gives|gav) (?:der )?afslag\b|\bfølges ikke\b|\bikke (?:blevet )?fulgt\b/,
    ),
    outcome: "rejected",
    strength: 4,
  },
  {
    pattern: wordBounded(
      /\budsat\b|\budsæt(?:ter|tes|te)\b|\budsattes?\b|\budskyd(?:er|es|e)\b|\budskødes?\b|\budskudt\b|\bgen(?:optages|behandles)\b/,
    ),
    outcome: "postponed",
    strength: 4,
  },
  {
    pattern: wordBounded(/\budgår\b|\budgik\b|\budgået\b|\btrukket tilbage\b|\btrækkes\b|\b(?:tages|taget|blev taget) af dagsordenen\b/),
    outcome: "other",
    strength: 4,
  },
  {
    pattern: wordBounded(
      /\banbefal(?:er|ede|es|edes|et)\b|^(?:[\p{L}-]+ og )?(?:[\p{L}-]*udvalget|byrådet|et (?:enigt|samlet) udvalg|(?:et )?flertal(?:let)?(?: i udvalget)?) indstill(?:er|ede)\b|\bindstill(?:er|ede) [^.,]{1,60} (?:godkendt|vedtaget)\b|\bindstil(?:les|ledes|let) (?:godkendt|vedtaget|til .*(?:byråd|godkendelse))|\bindstill(?:er|ede) (?:sagen |forslaget |planen )?(?:over for |til )(?:byråd|økonomi|magistrat|kommunalbestyrelse|borgerrepræsentation|godkendelse)/u,
    ),
    outcome: "recommended",
    strength: 4,
  },
  {
    pattern: wordBounded(
      /\bgodkend(?:er|te|es|t|tes)\b|\btiltræder\b|\btiltrådt(?:e|es)?\b|\btiltrædes\b|\btilslutt(?:er|ede) sig\b|\bkan tilslutte sig\b|\bkunne tilslutte sig\b|\b(?:kan|kunne) tiltræde\b|\bvedtage(?:r|t|s)\b|\bvedtog(?:es)?\b|\b(?:indstillingen|forslaget) (?:følges|fulgtes|(?:blev |er )?fulgt)\b|\b(?:følger|fulgte) (?:\p{L}+ )?(?:indstillingen|indstilling|forslaget)\b|\bbifald(?:er|t)\b|^(?:(?:\p{L}*udvalget|byrådet) )?bevilge(?:r|de|t)\b|^som indstillet\b|\bimødekomme[rst]?\b|\b(?:blev optaget|optages|optoges) (?:på dagsordenen|som punkt)\b/u,
    ),
    outcome: "approved",
    strength: 4,
  },
  {
    pattern: wordBounded(
      /\b(?:over|tilbage|videre|frem)send(?:er|es|te?s?)\b|\bhenvis(?:er|te?s?|es)(?: (?:sagen|forslaget|punktet))? til\b|\bsend(?:er|es|te?s?)(?: (?:sagen|forslaget|punktet))? tilbage\b|\bsend(?:er|es|te?s?)\b.{0,60}\bi (?:\p{L}+ )?høring\b/u,
    ),
    outcome: "other",
    strength: 3,
  },
  {
    pattern: wordBounded(
      /\borientering(?:en)?(?: er| blev)? givet\b|\borientering(?:en)? gives\b|^(?:\p{L}*udvalget|byrådet) orienter(?:es|edes) om\b|\btil efterretning\b|\bad notam\b|\btil orientering\b|\b(?:blev|bliver|er) orienteret\b|^(?:\p{L}*(?:forvaltningen|administrationen|direktøren|direktionen|formanden|rådmanden|borgmesteren)) (?:(?:orienterer|orienterede|har orienteret) (?:udvalget )?om|gav en (?:\p{L}+ )?orientering)\b|\b(?:blev|er) givet en (?:\p{L}+ )?orientering\b|\borientering(?:en)? (?:blev )?taget\b|^(?:der (?:er|var) |udvalget havde )?ingen bemærkninger\b|^(?:(?:\p{L}*udvalget|byrådet) )?orienteret\b|^orientering\.?$|\b(?:fik|modtog|(?:har|havde) (?:fået|modtaget)) en (?:\p{L}+ )?orientering\b|^taget til\b/u,
    ),
    outcome: "noted",
    strength: 2,
  },
  {
    pattern: wordBounded(
      /\bdrøft(?:ede|er|et|es|edes)\b|\b(?:havde|har haft|tog) en (?:\p{L}+ )?drøftelse\b|^til drøftelse\b|\bdrøftelse(?:n)? (?:blev |er )?(?:afholdt|gennemført)\b/u,
    ),
    outcome: "discussed",
    strength: 1,
  },
  {
    pattern: wordBounded(/^(?:punkt|pkt\.?|sag) \d+ (?:behandles|behandledes|blev behandlet) (?:som|før|efter)\b/),
    outcome: "other",
    strength: 1,
  },
];

/** What opens a clause that tells why, how or under which remark something was decided, not what. */
export const endsMainClause = wordBounded(
  / og (?:udsæt(?:ter|te)|udsatte|udskyder|afviser|afviste|forkaster|oversender|sender|drøfter|drøftede) (?:indstillingens )?(?:pkt|punkt)\b|,? (?:idet|fordi|eftersom|med (?:den )?bemærkning(?:er)?|med henblik på|under forudsætning af|således at|dog (?:således )?at)\b|, (?:dog|at|hvor|som|der|da|så|men)\b/,
);

/** Verbs of wish and remark: what hangs on them is somebody's opinion. */
export const wishes = wordBounded(
  /\b(?:ønsker|ønskede|bemærker|bemærkede|opfordrer|opfordrede|oplyser|oplyste|foreslår|foreslog|understreger|noterer|mener|mente)\b/,
);

/** A conclusion that concerns an amendment, an addition or a resolution, not the case itself. */
export const aboutAmendment = wordBounded(
  new RegExp(
    String.raw`\b(?:under)?ændringsforslag(?:et|ene)?\b|\btilføjelsesforslag(?:et)?\b|\bresolution(?:en|stekst|steksten|sforslag|sforslaget)?\b|^(?:denne |den |\p{L}+s )?tilføjelse(?:n|rne)\b|${toPutOff}`,
    "u",
  ),
);

/** Somebody proposes what is no amendment: that the case be put off. »Forslaget« then means it. */
export const proposesSomething = wordBounded(
  /^(?<names>.{1,200}?) (?:(?:foreslår|foreslog)\b|(?:anmoder|anmodede) om\b|(?:stiller|stillede|fremsætter|fremsatte) [^.:]{0,40}?forslag\b)|^forslag fra (?<by>[^:]{1,100}):/iu,
);

/** A proposal is put to the vote without anybody voting yet: `Venstres forslag om en ny model blev sat til afstemning`. */
export const putToTheVote = wordBounded(
  /^(?<matter>(?:[^.,:]{1,80} )?(?:ændrings)?forslag(?:et)?\b(?! til)[^.:]{0,120}?) (?:blev|bliver|er|sættes|sattes)(?: herefter| derefter)?(?: sat| sendt| bragt)? (?:til|under) afstemning\b/iu,
);

/** A ruling that names nothing. */
export const bareRuling =
  /^(?:(?:er|blev|bliver) )?(?:dermed |herefter )?(?:enstemmigt )?(?:forkastet|nedstemt|vedtaget|godkendt|tiltrådt|bortfaldet|bortfalder|afvist)\.?$/;

const partNamed = wordBounded(/\b(?:punkt(?:erne)?|pkt\.?) (?<numbers>\d+(?:(?:, | og )\d+)*)|^(?:at|ad) (?<first>\d+)/g);

/** The parts of a recommendation that a folded text names by their numbers. */
export function partsIn(folded: string): number[] {
  const named = [...folded.matchAll(partNamed)].flatMap(({ groups }) => (groups?.numbers ?? groups?.first ?? "").split(/, | og /));
  return [...new Set(named.map(Number))];
}

/** `Forslaget`, `Dette forslag`: what is moved last, where something has been moved. */
export const aboutProposal = wordBounded(/^(?:forslaget|dette forslag|det stillede forslag)\b/);

/** A conclusion on a part: `Indstillingens pkt. 3 blev udsat`, `Punkt 28 udgår`. Beside one that approves it is not the outcome. */
export const aboutPart = wordBounded(/\b(?:punkt|punkterne|pkt)\.? \d|^(?:at|ad) \d|^(?:punktet|delen) (?:om|vedrørende)\b/);

/** Words for the case itself. Where one stands before the word for an amendment, the conclusion is about the case. */
export const aboutCase = wordBounded(/\bindstilling(?:en|ens)?\b|\bsagen\b|\bdagsordenen\b/);

/** Sentences that state an opinion, a wish or a procedure: no outcome and no vote (convention 4). */
export const noConclusion = wordBounded(
  /\bforbehold\b|\bført til protokol|\b(?:til|i) protokollen\b|\bprotokolbemærkning|\bprotokoltilførsel|\bmindretalsudtalelse|\bbegær(?:er|ede)\b|\bstandse(?:r|de) sagen\b|\bafvigende mening\b|^(?:jeg|vi) |^[^.:]{1,40},? den \d{1,2}\.[^:]{0,20}:|^(?:hvis|såfremt|når|inden|før|så snart)\b/,
);

/** What has been ruled before this meeting is told, not ruled. */
export const earlier = wordBounded(/\b(?:er|blev|har|havde|var) (?:\p{L}+ )?(?:tidligere|allerede|i forvejen)\b/u);

/** The case itself is put off, not merely to come back. */
export const putsOff = wordBounded(/\b(?:udsæt|udsat|udskyd|udskød|udskudt)|\bsend\p{L}* tilbage\b|\btilbagesend/u);

/** Subjects that decide nothing: the administration, and what it has written. */
export const decidesNothing =
  /^(?:[\p{L}-]*(?:, [\p{L}-]+)*(?: og [\p{L}-]+)?forvaltning(?:en|erne)?|administrationen|direktionen|direktøren|forvaltningens \p{L}+) (?!indstilling|orienter|har orienteret|gav en (?:\p{L}+ )?orientering)/u;

/** A member who takes a stand in these words has not voted in so many words. */
export const takesStand = wordBounded(/\b(?:godkend|anbefal|tiltr|tilslut|afvis|støtter|støttede|kan ikke|kunne ikke)/);

/** How a sentence begins whose conclusion holds even where the votes in it are not understood. */
export const opensConclusion = wordBounded(
  /^(?:et |den )?flertal(?:let)?\b|^(?:[\p{L}-]+(?:,? (?:og )?[\p{L}-]+)? )?(?:[\p{L}-]*udvalget|byrådet|indstillingen|sagen|forslaget|ændringsforslaget|dagsordenen|godkendt|tiltrådt|vedtaget|anbefales)\b/u,
);

/** A recommendation to another body: the case goes on to it when the committee is done. */
export const goesUpwards = wordBounded(
  /\bat (?:økonomiudvalget|byrådet|magistraten|kommunalbestyrelsen)\b|\b(?:over for|til) (?:byrådet|kommunalbestyrelsen)\b/i,
);

/** What opens a statement for the record: what it says is its author's, be it of votes or of outcomes (convention 4). */
export const forTheRecord = wordBounded(
  /(?<!^)\bprotokollen\b|\bprotokol(?:bemærkning(?:en)?|tilførsel|leres)?\b|\bafvigende mening\b|\bmindretalsudtalelse\b/,
);

/** Where what somebody has put on the record begins after what they did: `stemmer imod og ønsker ført til protokol, at …`. */
export const recordClause =
  /,? (?:(?:og|idet|men|samt) (?:[\p{L}]+ ){0,2}?(?:ønske[rd]e?|får|fik|begær\p{L}+|anmod\p{L}+|bad|beder|afgav|afgiver|vil have)|med (?:følgende |den |en )?(?:protokol|mindretals))/iu;

/** A minority concludes nothing, whatever it recommends. */
export const ofMinority = wordBounded(/^(?:et |den )?mindretal(?:let|lets)?\b/);

/** The committee itself wishes the case put off; anybody else's wish decides nothing. */
export const wishesPostponement = wordBounded(
  /^(?:[\p{L}-]+(?:,? (?:og )?[\p{L}-]+)? )?(?:[\p{L}-]*udvalget|byrådet|magistraten|kommunalbestyrelsen) ønske(?:r|de) (?:sagen|punktet|behandlingen)\b.*\b(?:udsat|udskudt|genoptaget)\b/u,
);

/** A ruling and nothing else, which no point is called. */
export const rulingAsTitle =
  /^(?:ikke |enstemmigt |delvist )?(?:godkendt|tiltrådt|vedtaget|udsat|anbefal(?:es|et)|indstilles|forkastet|afvist|afslået|bortfald(?:er|t)|udgår|drøftet|fulgt|taget til (?:efterretning|orientering))$/i;
