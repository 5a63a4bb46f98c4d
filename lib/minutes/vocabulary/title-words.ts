import type { Minutes } from "../minutes";
import { wordBounded } from "./word-bounded";

/** THE PLACE for words that open a document and name its kind. Longer words stand before those they contain. */
export const documentKinds: readonly (readonly [word: RegExp, kind: Minutes["kind"]])[] = [
  [wordBounded(/^(?:supplerende dagsorden|tillægsdagsorden)\b/), "tillægsdagsorden"],
  [
    wordBounded(
      /^(?:åbent? |lukket |udskrift af )?(?:beslutningsreferat|beslutningsprotokol|tillægsreferat|referat|protokol)\b|^dagsorden ?(?:\/|og|med) ?(?:beslutnings)?referat\b/,
    ),
    "referat",
  ],
  [wordBounded(/^(?:åbent? |lukket )?dagsorden\b/), "dagsorden"],
];

/** Labels of the title block. The value follows on the same line or on the next. */
export const dateLabels = wordBounded(/^(?:mødedato|dato|mødetidspunkt|tidspunkt|mødetid|tid)\b\s*:?\s*/i);
export const placeLabels = wordBounded(/^(?:mødested|mødelokale|sted|lokale)\b\s*:?\s*/i);
export const committeeLabels = wordBounded(/^(?:udvalg|råd|nævn|organ)\b\s*:\s*/i);
export const timeLabels = wordBounded(/^(?:starttidspunkt|mødestart|start|mødetidspunkt|mødetid|tidspunkt|tid)\b\s*:?\s*/i);

/** A line under the date that names where the meeting was held without any label. */
export const placeWords = wordBounded(/rådhus|mødelokale|udvalgsværelse|salen\b|\bslot\b|\bteams\b|skole(?:n)?\b|huset\b|kommunekontor/i);

/** What opens the printed table of contents. */
export const contentsHeading = /^(?:indholdsfortegnelse|indhold|dagsordenspunkter|sagsoversigt)\s*:?(?: side)?$/;

/** What stands over the columns of the contents. */
export const contentsColumns = /^(?:(?:punkt|pkt\.?|nr\.?|sag|titel|emne|overskrift|dagsordenspunkt|side|sidetal|s\.)(?:\s|$))+$/;

/** Words that end the name of a body. */
export const bodyEnding =
  /(?:udvalget|udvalg|byrådet|byråd|kommunalbestyrelsen|kommunalbestyrelse|rådet|råd|magistraten|bestyrelsen|nævnet)$/i;
