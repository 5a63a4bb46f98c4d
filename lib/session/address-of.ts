/** The address that a request came from. The last hop is the one that the nearest server saw itself; everything before it may be made up. */
export function addressOf(headers: Headers): string {
  return headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() ?? "unknown";
}
