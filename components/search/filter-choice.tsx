import type { ReactNode } from "react";
import { formatNumber } from "@/lib/danish/format-number";
import { searchText } from "@/lib/text/search";

type Props = { name: string; value: string; chosen: boolean; count: number; children: ReactNode };

export function FilterChoice({ name, value, chosen, count, children }: Props) {
  return (
    <label className="choice">
      <input type="checkbox" name={name} value={value} defaultChecked={chosen} />
      <span>{children}</span>
      <span className="choice__count">
        {formatNumber(count)}
        <span className="visually-hidden">{searchText.filters.countUnit(count)}</span>
      </span>
    </label>
  );
}
