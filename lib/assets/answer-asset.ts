import { readFile } from "node:fs/promises";
import path from "node:path";

/**
 * Answers with a script or stylesheet of the build, in Brotli where the asker takes it and the build has such a copy. The name holds a fingerprint of
 * the content, so every copy holds for good. Any other name, and one that the build does not know, is answered with 404.
 */
export async function answerAsset(name: string, accepted: string | null): Promise<Response> {
  const [, ending = ""] = /^[\w~-][\w.~-]*\.(js|css)$/u.exec(name) ?? [];
  const mediaType = mediaTypes[ending];
  if (mediaType === undefined) return missing();

  const compressed = takesBrotli(accepted) ? await readAsset(`${name}.br`) : null;
  const bytes = compressed ?? (await readAsset(name));
  if (bytes === null) return missing();
  return new Response(new Uint8Array(bytes), {
    headers: {
      "content-type": mediaType,
      "content-length": String(bytes.length),
      "cache-control": "public, max-age=31536000, immutable",
      vary: "Accept-Encoding",
      ...(compressed && { "content-encoding": "br" }),
    },
  });
}

const mediaTypes: Readonly<Record<string, string>> = {
  js: "application/javascript; charset=UTF-8",
  css: "text/css; charset=UTF-8",
};

/** Whether Brotli is among the codings that someone takes (RFC 9110, Accept-Encoding); a weight of 0 says no. */
function takesBrotli(accepted: string | null): boolean {
  return (accepted ?? "").split(",").some((coding) => /^br(?:;q=(?!0(?:\.0*)?$).*)?$/u.test(coding.replaceAll(/\s/gu, "").toLowerCase()));
}

function readAsset(name: string): Promise<Buffer | null> {
  // The build is read as it lies, and is no part of itself.
  return readFile(path.join(/* turbopackIgnore: true */ process.cwd(), ".next/static/chunks", name)).catch(() => null);
}

function missing(): Response {
  return new Response("Not Found", { status: 404, headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" } });
}
