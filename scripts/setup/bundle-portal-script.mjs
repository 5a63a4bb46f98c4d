import { buildSync } from "esbuild";
import { root } from "./programs.mjs";

/**
 * Bundles what runs in the browser of a public page.
 * @returns {string} the text of a script
 */
export function bundlePortalScript() {
  const { outputFiles } = buildSync({
    entryPoints: ["browser/portal.ts"],
    absWorkingDir: root,
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    write: false,
    logLevel: "error",
  });
  return outputFiles[0].text.trim();
}
