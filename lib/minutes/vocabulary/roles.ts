import type { Ballot } from "../minutes";
import { wordBounded } from "./word-bounded";

/** THE PLACE for titles before names. `plural` titles hold for every name that follows in the list, singular ones for the next alone. */
export const roleWords: readonly { word: RegExp; role: Ballot["role"]; plural: boolean }[] = [
  { word: /^rådmænd(?:ene)?\s+/i, role: "rådmand", plural: true },
  { word: /^rådmand\s+/i, role: "rådmand", plural: false },
  { word: /^udvalgs?\s?medlemmer(?:ne)?\s+/i, role: "udvalgsmedlem", plural: true },
  { word: /^udvalgs?\s?medlem\s+/i, role: "udvalgsmedlem", plural: false },
  { word: /^(?:byråds|råds|kommunalbestyrelses)?medlemmer(?:ne)?\s+/i, role: null, plural: true },
  { word: /^(?:byråds|råds|kommunalbestyrelses)?medlem\s+/i, role: null, plural: false },
  {
    word: /^(?:borgmester|(?:\d\.\s*)?viceborgmester|(?:udvalgs|gruppe|næst)?formand(?:en)?|stedfortræder|suppleant(?:en)?|løsgænger)\s+(?=\p{Lu})/iu,
    role: null,
    plural: false,
  },
];

/** The same words, read even where some of their letters come from another alphabet. */
export const titlesInFull: readonly string[] =
  "rådmand rådmændene udvalgsmedlem udvalgsmedlemmerne byrådsmedlem medlem borgmester formand øvrige".split(" ");

/** THE PLACE for party names and groups as minutes print them. A letter is taken only where one is printed (convention 3). */
export const groupNames: readonly RegExp[] = [
  /^(?:liste|byrådsgruppen?|gruppen?|partiet)\s+(?<letter>[A-ZÆØÅ]{1,3})$/i,
  /^\(?(?<letter>[A-ZÆØÅ])\)?$/,
  /^(?:venstre|socialdemokrati(?:et)?|socialdemokraterne|(?:det |de )?konservative(?: folkeparti)?|enhedslisten(?:[ –-]+de rød-grønne)?|(?:det |de )?radikale(?: venstre)?|sf|socialistisk folkeparti|dansk folkeparti|liberal alliance|alternativet|danmarksdemokraterne|moderaterne|nye borgerlige|kristendemokraterne|frie grønne|løsgænger(?:en|ne)?)(?: \p{Lu}\p{L}+)?$/iu,
  /^(?:EL|RV|KF|DF|LA|DD|ALT|KD|NB|UFP|UP|SP|SF)$/,
  /^\p{Lu}\p{L}+listen(?: \p{Lu}\p{L}+)?$/u,
  /^(?:\p{Lu}\p{L}*(?:['’]s?|s)|det konservative folkepartis|dansk folkepartis|socialistisk folkepartis|liberal alliances) (?:byråds)?gruppe$/iu,
];

/** A group with its members after it: `Ø (Anna Berg, Bo Dahl)`. */
export const listedGroup = /^(?:[Ll]iste\s+)?([A-ZÆØÅ]{1,3})\s*\((.+)\)$/;

/** THE PLACE for administrations whose names hold an `og` that parts nothing; others are pairs of single words, as in `Teknik og Miljø`. */
export const administrationsWithAnd: readonly string[] = [
  "Sociale Forhold og Beskæftigelse",
  "Kultur, Fritid og Borgerservice",
  "Job og Velfærd",
];

/** Those who are left when others have been named. They vote, but nobody is named (convention 3). */
export const remainingVoters =
  /^(?:(?:alle|samtlige|resten af|den øvrige del af)\s+)?(?:(?:de\s+)?(?:øvrige|andre|resterende)|resten|alle)(?:\s+(?:tilstedeværende|fremmødte))?(?:\s+(?:medlemmer(?:ne)?|udvalgsmedlemmer(?:ne)?|partier(?:ne)?|(?:byråds)?grupper(?:ne)?|udvalget|byrådet|medlemmer af (?:udvalget|byrådet)|i udvalget|af udvalget))?$|^\d+(?: medlemmer)?$/i;

/** A whole body, be it called »alle«, or its majority or minority. */
export const wholeBody =
  /^(?:et (?:enigt|samlet|flertal|mindretal)(?: (?:i|af))?\s*)?(?:[\p{L}-]*(?:udvalg(?:et)?|byråd(?:et)?|kommunalbestyrelsen?|magistraten)|udvalgets medlemmer)$|^(?:alle|samtlige)(?: (?:tilstedeværende|fremmødte))?(?: (?:(?:udvalgs)?medlemmer(?:ne)?|partier(?:ne)?|(?:byråds)?grupper(?:ne)?|i udvalget))?$|^(?:et )?(?:flertal|mindretal|flertallet|mindretallet)$/iu;

/** A majority or a minority, its members named: `Et flertal bestående af A og B`. Only the majority decides. */
export const partOfBody =
  /^(?:et |den )?(?<part>flertal|mindretal)(?:let|lets?)?(?: (?:i|af) (?:byrådet|kommunalbestyrelsen|[\p{L}-]*udvalget))?,? bestående af /iu;

/** The same with its members in parentheses: `Et flertal i udvalget (A, F og Ø)`. */
export const membersOfPart =
  /^(?:et |den )?(?<part>flertal|mindretal)(?:let)?(?: (?:i|af) (?:byrådet|kommunalbestyrelsen|[\p{L}-]*udvalget))?,? \((?<members>.+)\)$/iu;

/** Titles of the administration. Whoever bears one is no member: neither voter nor absent (`danish-phrases.md` group 4, guests). */
export const officialTitle =
  /^\p{L}*(?:chef|direktør|leder|konsulent|sekretær|jurist|koordinator|advokat|revisor|repræsentant(?:er)?)(?:en|erne)?\s+(?:fra \p{L}+ )?\p{Lu}/iu;

/** Words before a name that single out whoever bears it and change nothing in what they do. */
export const singlesOut = /^(?:kun|alene|også|desuden|endvidere|ligeledes|tillige|derudover|herudover)\s+(?=\p{Lu})/iu;

/** Words that open a sentence with a capital and begin no name: what they do to it, nobody has said. */
export const beginsNoName = wordBounded(
  /^(?:alle|alligevel|altså|at|begge|blandt|både|da|de|dels|den|der|derefter|derfor|dermed|det|dette|disse|dog|efter|eller|en|endelig|endnu|enkelte|enten|et|flere|for|fordi|fra|før|først|forhenværende|første|heller|herefter|hermed|herunder|hun|hverken|hvis|hvor|hvorefter|i|idet|igen|ikke|imod|inden|ingen|især|jeg|kun|med|men|mens|mest|mindst|mod|måske|nogle|næppe|når|og|også|om|omvendt|over|på|samme|samt|samtlige|selv|siden|sidst|som|så|således|til|under|ved|vi)\b/,
);

/** A party makes a genitive or a member of it, not a first name: `Alternativets`, `Socialdemokraten`. */
export const ofParty =
  /^(?:Socialdemokrat|Konservativ|Radikal|Enhedslist|Alternativ|Danmarksdemokrat|Moderat|Kristendemokrat|Venstre(?:s|mand|manden|kvinden|politiker\p{L}*)?(?=\s)|Løsgænger|\p{Lu}\p{L}+listens?(?=\s)|\p{Lu}{1,3}['’]?s(?=\s))/u;

/** What may stand in parentheses after a name besides a party's letter, and makes no party: an office, or how somebody attended. */
export const besideName =
  /^(?:(?:udvalgs|gruppe|næst|vice)?formand|(?:\d\. )?(?:vice)?borgmester|rådmand|suppleant|stedfortræder|løsgænger|løsg\.|uden for (?:parti|partierne|gruppe)|(?:deltog )?(?:via|på) teams|online|virtuelt|(?:pr|via)\.? (?:video|telefon))$/i;

/** A party's letter or short name, as it stands in parentheses after a name. */
export const partyLetter = /^(?:\p{L}|\p{Lu}{2,3}|Alt|Lgl)$/u;

/** Words that end no person's name, though they may stand in a row of capitals: `Odense Byråd`. */
export const noPerson =
  /(?:udvalg(?:et)?|byråd(?:et)?|rådet|forvaltning(?:en|erne)?|kommunen?|bestyrelsen?|magistraten|gruppen?|partiet|indstilling(?:en)?|forslag(?:et)?|forum|center|centret)(?=\s|$)/i;
