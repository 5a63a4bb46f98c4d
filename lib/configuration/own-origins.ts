import type { Configuration } from "./configuration";

const loopback = new Set(["127.0.0.1", "localhost", "[::1]"]);

/** The origins from which the portal's own pages send: that of its public address; on this machine, by whichever name it goes. */
export function ownOrigins({ BASE_URL }: Pick<Configuration, "BASE_URL">): string[] {
  const { protocol, hostname, port, origin } = new URL(BASE_URL);
  if (!loopback.has(hostname)) return [origin];
  return [...loopback].map((name) => `${protocol}//${name}${port && `:${port}`}`);
}
