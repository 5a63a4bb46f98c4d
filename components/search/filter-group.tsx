import type { ReactNode } from "react";

type Props = { legend: string; shown: boolean; children: ReactNode };

export function FilterGroup({ legend, shown, children }: Props) {
  if (!shown) return null;
  return (
    <fieldset className="facet">
      <legend>{legend}</legend>
      <div>{children}</div>
    </fieldset>
  );
}
