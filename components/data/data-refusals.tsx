import { dataText } from "@/lib/text/data";
import { problemKinds, problemText } from "@/lib/text/problem";
import { DataSection } from "./data-section";

const text = dataText.refusals;

/** The kinds of refusals, each at the anchor that the refusal itself names as its type. */
export function DataRefusals() {
  return (
    <DataSection id={text.id} heading={text.heading}>
      <p className="readable">{text.lead}</p>
      <dl className="syntax above-4">
        {problemKinds.map((kind) => (
          <div key={kind} id={kind}>
            <dt>{problemText.titles[kind]}</dt>
            <dd>{text.explained[kind]}</dd>
          </div>
        ))}
      </dl>
    </DataSection>
  );
}
