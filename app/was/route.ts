import { readConfiguration } from "@/lib/configuration/configuration";

/** The address at which every public body has its accessibility statement: leads to the municipality's own, or to the portal's. */
export function GET(): Response {
  const { ACCESSIBILITY_STATEMENT_URL, BASE_URL } = readConfiguration(process.env);
  return Response.redirect(ACCESSIBILITY_STATEMENT_URL ?? new URL("/om/tilgaengelighed", BASE_URL), 307);
}
