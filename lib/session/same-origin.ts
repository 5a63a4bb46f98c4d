import { readConfiguration } from "@/lib/configuration/configuration";
import { ownOrigins } from "@/lib/configuration/own-origins";

/** A request that asks for a change without coming from a page of the portal. */
export class ForeignRequestError extends Error {
  override name = "ForeignRequestError";
}

/**
 * Whether a request for a change was sent by one of the portal's own pages. `Origin` must be there and must be the configured one, whatever
 * `Host` says; a browser that tells where the request was made (`Sec-Fetch-Site`) must say the same.
 */
export function isOwnRequest(headers: Headers): boolean {
  const origin = headers.get("origin");
  const site = headers.get("sec-fetch-site");
  if (origin === null || (site !== null && site !== "same-origin")) return false;
  return ownOrigins(readConfiguration(process.env)).includes(origin);
}

/** @throws {ForeignRequestError} when a request for a change was not sent by a page of the portal */
export function requireOwnRequest(headers: Headers): void {
  if (!isOwnRequest(headers)) throw new ForeignRequestError("The request does not come from the portal's own pages.");
}

const signsOfChange = ["next-action", "content-type", "content-length", "transfer-encoding"];

/** Whether a request can ask for a change: a server action, or anything with a body. Looking at a page has none of these. */
export function canChange(headers: Headers): boolean {
  return signsOfChange.some((name) => headers.has(name));
}
