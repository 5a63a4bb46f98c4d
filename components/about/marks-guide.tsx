import { OutcomeMark } from "@/components/decision/outcome-mark";
import { aboutText } from "@/lib/text/about";
import { outcomeLabel, outcomeMeanings, outcomeNames } from "@/lib/text/outcome";

const text = aboutText.marks;

/** Every mark with its word and what it means. */
export function MarksGuide() {
  return (
    <section className="section" id="maerker" aria-labelledby="maerker-h">
      <div className="section-heading">
        <h2 id="maerker-h">{text.heading}</h2>
      </div>
      <dl className="syntax marks-guide">
        {outcomeNames.map((outcome) => (
          <div key={outcome}>
            <dt>
              <span className="outcome" data-outcome={outcome}>
                <OutcomeMark outcome={outcome} />
                <span>{outcomeLabel(outcome)}</span>
              </span>
            </dt>
            <dd>{outcomeMeanings[outcome]}</dd>
          </div>
        ))}
      </dl>
      <div className="prose readable above-4">
        <p>{text.shapes}</p>
        <p>{text.suffixes}</p>
        <p>{text.votes}</p>
      </div>
    </section>
  );
}
