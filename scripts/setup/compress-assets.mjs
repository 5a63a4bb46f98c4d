import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress } from "node:zlib";
import { root } from "./programs.mjs";

const compress = promisify(brotliCompress);

/**
 * Lays a Brotli copy beside each script and stylesheet of the build. The best that Brotli can do takes too long to be done for every reader anew, but
 * not to be done once, and less goes over the wire.
 */
export async function compressAssets() {
  const folder = path.join(root, ".next/static/chunks");
  const names = (await readdir(folder)).filter((name) => /\.(?:js|css)$/.test(name));
  await Promise.all(
    names.map(async (name) => {
      const place = path.join(folder, name);
      await writeFile(`${place}.br`, await compress(await readFile(place)));
    }),
  );
}
