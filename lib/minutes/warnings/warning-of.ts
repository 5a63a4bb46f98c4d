import type { Warning } from "../minutes";
import { warningCatalogue } from "./catalogue";
import type { Doubt } from "./doubt";

const longestQuote = 160;

/** Puts a doubt into words. Long quotations are cut. */
export function warningOf({ code, line, values }: Doubt): Warning {
  const { severity, sentence } = warningCatalogue[code];
  const message = sentence.replace(/\{(\w+)\}/g, (_, name: string) => shorten(String(values[name] ?? "")));
  return { code, severity, message, line };
}

function shorten(text: string): string {
  return text.length <= longestQuote ? text : `${text.slice(0, longestQuote)} …`;
}
