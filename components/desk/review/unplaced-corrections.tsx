import { correctionSentence } from "@/lib/text/desk-correction";

type Props = { corrections: { id: string; path: string; printed: unknown; corrected: unknown }[]; heading: string; note: string };

/** Corrections that do not apply to what is read, for a person to look at. Renders nothing where there is none. */
export function UnplacedCorrections({ corrections, heading, note }: Props) {
  if (corrections.length === 0) return null;
  return (
    <section className="block--tight">
      <h2 className="heading--small">{heading}</h2>
      <p className="note">{note}</p>
      <ul className="doubts">
        {corrections.map(({ id, path, printed, corrected }) => (
          <li key={id} data-grade="check">
            {correctionSentence(path, printed, corrected)}
          </li>
        ))}
      </ul>
    </section>
  );
}
