import { readConfiguration } from "@/lib/configuration/configuration";

/**
 * The address that a request came from, as the outermost trusted proxy saw it (`TRUSTED_PROXIES`); without proxies, as the portal itself did, which
 * `lib/session/note-socket-addresses.ts` writes last. What stands before that may be made up. `unknown` where nothing is told.
 */
export function addressOf(headers: Headers): string {
  const hops = (headers.get("x-forwarded-for") ?? "").split(",").map((hop) => hop.trim());
  return hops.at(-1 - readConfiguration(process.env).TRUSTED_PROXIES) || hops[0] || "unknown";
}
