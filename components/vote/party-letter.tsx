import { partyHref } from "@/lib/published/paths";
import { partyName } from "@/lib/text/party";
import { voteText } from "@/lib/text/vote";

type Props = {
  /** The printed letter; null where none is printed. */
  letter: string | null;
  /** ISO date of the meeting, since letters change hands. */
  date: string;
  /** Only the letter is seen, for running text; the name is still heard. */
  compact?: boolean;
  /** Whether letter and name lead to the party's page. */
  linked?: boolean;
  /** Where they lead, if that is one municipality's party of several. */
  href?: string;
  /** The municipality whose party it is, where others print the letter too. */
  municipality?: string | null;
};

/** A party as letter and name; the letter is for the eye, the name for everyone. */
export function PartyLetter({ letter, date, compact = false, linked = false, href, municipality = null }: Props) {
  const national = letter === null ? voteText.unknownParty : partyName(letter, date);
  const name = municipality === null ? national : `${national}, ${municipality}`;
  if (compact) {
    return (
      <span className="party" data-party={colourKey(letter)} title={name}>
        <span aria-hidden="true">{letter ?? "?"}</span>
        <span className="visually-hidden"> ({name})</span>
      </span>
    );
  }
  if (letter === null) return <span className="quiet">{voteText.noParty}</span>;
  const words = (
    <span className="party-name">
      <span className="party" data-party={colourKey(letter)} aria-hidden="true">
        {letter}
      </span>
      <span className="party-name__word">{name}</span>
    </span>
  );
  return linked || href !== undefined ? <a href={href ?? partyHref(letter)}>{words}</a> : words;
}

/** The name that the style sheet knows a letter by. */
function colourKey(letter: string | null): string {
  return letter?.toLowerCase().replace("æ", "ae").replace("ø", "oe").replace("å", "aa") ?? "unknown";
}
