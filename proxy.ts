import { NextResponse, type NextRequest } from "next/server";
import { type AddressState, getAddressState } from "@/lib/published/address-state";
import { isOwnRequest } from "@/lib/session/same-origin";

/**
 * Gives every page a content security policy with a nonce of its own, and its status. Next reads the nonce from the request's policy and puts it on
 * its scripts. Authorises nothing, and leaves `/api` alone because a proxy cuts large request bodies. A change that another site asks for stops here
 * already; whoever makes the change asks again.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  if (isChange(request) && !isOwnRequest(request.headers)) return new NextResponse(null, { status: 403 });
  const nonce = btoa(crypto.randomUUID());
  const policy = contentSecurityPolicy(nonce);

  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy);
  headers.set("x-path", `${request.nextUrl.pathname}${request.nextUrl.search}`);

  const state = await stateOf(request.nextUrl.pathname);
  const response = answer(request, headers, state);
  response.headers.set("content-security-policy", state === "open" && isFile(request.nextUrl.pathname) ? filePolicy : policy);
  return response;
}

const failurePage = "/fejl";

/** A page that finds out by itself that it is missing or fails would be sent without content to whoever has no scripts, and never as »gone«. */
function answer(request: NextRequest, headers: Headers, state: AddressState | "unknown"): NextResponse {
  switch (state) {
    case "open":
      return NextResponse.next({ request: { headers } });
    case "withdrawn":
      return NextResponse.next({ request: { headers }, status: 410 });
    case "missing":
      return NextResponse.rewrite(within(request, "/findes-ikke"), { request: { headers }, status: 404 });
    case "unknown":
      if (request.nextUrl.pathname === failurePage) return NextResponse.next({ request: { headers }, status: 503 });
      return NextResponse.rewrite(within(request, failurePage), { request: { headers }, status: 503 });
  }
}

/** Another address of this very portal: one made from the request's text could name another host, and would be fetched from there. */
function within(request: NextRequest, pathname: string): NextRequest["nextUrl"] {
  const url = request.nextUrl.clone();
  url.pathname = pathname;
  return url;
}

async function stateOf(path: string): Promise<AddressState | "unknown"> {
  return getAddressState(path).catch(() => "unknown" as const);
}

export const config = { matcher: ["/((?!api/|_next/static/|icon.svg|robots.txt).*)"] };

/** Everything sent to a page that is more than looking at it, and every server action. */
function isChange({ method, headers }: NextRequest): boolean {
  return (method !== "GET" && method !== "HEAD") || headers.has("next-action");
}

function isFile(path: string): boolean {
  return path.endsWith("/kilde/original") || /\/bilag-[\d-]+\/fil$/u.test(path);
}

/** A file is no page and needs nothing; a browser that wraps a PDF in a page for its viewer needs to embed and place it. */
const filePolicy = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";

/** Nothing but the portal's own files, and of scripts only those that a page names itself. Development needs to evaluate code and style in place. */
function contentSecurityPolicy(nonce: string): string {
  const development = process.env.NODE_ENV === "development";
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    `style-src 'self'${development ? " 'unsafe-inline'" : ""}`,
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'self'",
    `form-action 'self' ${providerOrigin()}`.trim(),
    "frame-ancestors 'none'",
  ].join("; ");
}

/** The sign-in form of the desk leads on to the municipality's own provider, where there is one. */
function providerOrigin(): string {
  const issuer = process.env.OIDC_ISSUER;
  return issuer ? new URL(issuer).origin : "";
}
