import { formatNumber } from "./format-number";

/** "1 punkt", "7 punkter", "0 punkter". */
export function plural(count: number, one: string, many: string): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`;
}
