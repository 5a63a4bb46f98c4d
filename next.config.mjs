import { bundlePortalScript } from "./scripts/setup/bundle-portal-script.mjs";

/** Headers that are the same for every answer; the content security policy, which needs a nonce, is set in proxy.ts. */
const securityHeaders = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "camera=(), geolocation=(), microphone=(), payment=()" },
];

/** What the desk shows is for the one who is signed in: no cache keeps it, no search engine lists it. */
const deskHeaders = [
  { key: "Cache-Control", value: "no-store" },
  { key: "X-Robots-Tag", value: "noindex, nofollow" },
];

/**
 * Each script and stylesheet of the build has a Brotli copy beside it (scripts/setup/compress-assets.mjs), smaller than what the server could make of it
 * for every reader anew, which is served in its place to whoever takes Brotli. Only headers set here reach a reader: Next takes the encoding off an
 * answer of a route.
 */
const takesBrotli = [{ type: "header", key: "accept-encoding", value: ".*\\bbr\\b(?!\\s*;\\s*q=0(?:\\.0*)?\\s*(?:,|$)).*" }];
const assets = { js: "application/javascript; charset=UTF-8", css: "text/css; charset=UTF-8" };
const brotliHeaders = Object.entries(assets).map(([ending, type]) => ({
  source: `/_next/static/chunks/:file([^/]+\\.${ending})`,
  has: takesBrotli,
  headers: [
    { key: "Content-Encoding", value: "br" },
    { key: "Content-Type", value: type },
    { key: "Vary", value: "Accept-Encoding" },
  ],
}));
const brotliRewrites = Object.keys(assets).map((ending) => ({
  source: `/_next/static/chunks/:file([^/]+\\.${ending})`,
  has: takesBrotli,
  destination: "/_next/static/chunks/:file.br",
}));
const built = process.env.NODE_ENV === "production";

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  htmlLimitedBots: /.*/, // a page is sent whole, its title in its head: what comes later is put in place by a script, which public pages leave out
  compress: false, // scripts/server.mjs does
  env: { PORTAL_SCRIPT: bundlePortalScript() },
  images: { unoptimized: true },
  typescript: { ignoreBuildErrors: true }, // `npm run check` looks at the types, and at more than the build would
  outputFileTracingRoot: import.meta.dirname,
  turbopack: { root: import.meta.dirname },
  experimental: { authInterrupts: true }, // a page that someone may not see answers 403
  rewrites: async () => ({ beforeFiles: built ? brotliRewrites : [] }),
  headers: async () => [
    { source: "/:path*", headers: securityHeaders },
    { source: "/sekretariat/:path*", headers: deskHeaders },
    ...(built ? brotliHeaders : []),
  ],
};

export default config;
