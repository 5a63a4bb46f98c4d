import { dataText } from "@/lib/text/data";
import { DataSection } from "./data-section";

type Props = { license: string | null };

const { license: text, withdrawal } = dataText;

/** What the data may be used for, and what happens when something is withdrawn. */
export function DataTerms({ license }: Props) {
  return (
    <>
      <DataSection id={text.id} heading={text.heading}>
        <div className="prose readable">
          {license === null ? (
            <p>{text.none}</p>
          ) : (
            <p>
              {text.given} <a href={license}>{license}</a>
            </p>
          )}
          <p>{text.terms}</p>
        </div>
      </DataSection>
      <DataSection id={withdrawal.id} heading={withdrawal.heading}>
        <div className="prose readable">
          {withdrawal.paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      </DataSection>
    </>
  );
}
