import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";

/**
 * Makes this server add the address at the other end of the connection to `X-Forwarded-For` of every request, as a proxy does. Next writes it only
 * where the header is missing, so that whoever sends one could not be told from whoever passed through a proxy.
 */
export function noteSocketAddresses(): void {
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { request: IncomingMessage };
    const given = request.headers["x-forwarded-for"];
    request.headers["x-forwarded-for"] = [given, request.socket.remoteAddress].flat().filter(Boolean).join(", ");
  });
}
