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

/** Next compresses with gzip alone; the build's scripts and styles have a Brotli copy, which a route of ours gives out. */
const brotliAssets = {
  source: "/_next/static/chunks/:file",
  has: [{ type: "header", key: "accept-encoding", value: ".*\\bbr\\b.*" }],
  destination: "/api/assets/:file",
};

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  images: { unoptimized: true },
  typescript: { ignoreBuildErrors: true }, // `npm run check` looks at the types, and at more than the build would
  outputFileTracingRoot: import.meta.dirname,
  turbopack: { root: import.meta.dirname },
  experimental: { authInterrupts: true }, // a page that someone may not see answers 403
  rewrites: async () => ({ beforeFiles: process.env.NODE_ENV === "production" ? [brotliAssets] : [] }),
  headers: async () => [
    { source: "/:path*", headers: securityHeaders },
    { source: "/sekretariat/:path*", headers: deskHeaders },
  ],
};

export default config;
