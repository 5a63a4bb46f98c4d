import type { OutcomeName } from "@/lib/text/outcome";

type Props = { outcome: OutcomeName };

/** The mark of an outcome, drawn once per page by `OutcomeSprite`. Its colour comes from the nearest `data-outcome`. */
export function OutcomeMark({ outcome }: Props) {
  return (
    <svg className="outcome-mark" aria-hidden="true" focusable="false">
      <use href={`#mark-${outcome}`} />
    </svg>
  );
}
