import { openToAll } from "./answer";

/** Tells a browser on another site that it may ask, and say what it has already (CORS, the request before the request). */
export function OPTIONS(): Response {
  const allowed = {
    "Access-Control-Allow-Methods": "GET, HEAD",
    "Access-Control-Allow-Headers": "If-None-Match",
    "Access-Control-Max-Age": "86400",
  };
  return new Response(null, { status: 204, headers: { ...openToAll, ...allowed } });
}
