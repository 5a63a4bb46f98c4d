import "server-only";
import { auth } from "./auth";
import { deskPaths } from "./desk-paths";
import { providerId } from "./provider";
import { recordSignIn } from "./record-sign-in";
import { requireOwnRequest } from "./same-origin";
import { readSignedIn } from "./signed-in";

/**
 * Begins a sign-in at the municipality's own provider.
 * @returns the provider's address to send the browser to
 * @throws {ForeignRequestError} when the request was not sent by the portal's own pages
 */
export async function startProviderSignIn(target: string, headers: Headers): Promise<string> {
  requireOwnRequest(headers);
  const refused = `${deskPaths.signIn}?udbyder=afvist`;
  const { url } = await auth().api.signInSocial({
    body: { provider: providerId, callbackURL: target, errorCallbackURL: refused, disableRedirect: true },
    headers,
  });
  return url ?? refused;
}

/** Takes the provider's answer, and leaves a session in the browser where it is about a user of ours. */
export async function finishProviderSignIn(request: Request): Promise<Response> {
  const response = await auth().handler(request);
  const cookies = response.headers.getSetCookie().map((line) => line.split(";")[0] ?? "");
  const signedIn = await readSignedIn(new Headers({ cookie: cookies.join("; ") }));
  if (signedIn) await recordSignIn("user.signedIn", signedIn.id);
  return response;
}
