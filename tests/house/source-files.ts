import { readdirSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../..");
const places = ["app", "browser", "components", "lib", "scripts", "tests"];
const left = ["lib/database/generated"];

/** Every file of the project's own code, from the root. */
export function listSourceFiles(): string[] {
  const own = places.flatMap((place) =>
    readdirSync(path.join(root, place), { recursive: true, encoding: "utf8" }).map((file) => path.posix.join(place, file)),
  );
  return own.filter((file) => /\.(ts|tsx|mjs|css)$/.test(file) && !left.some((folder) => file.startsWith(folder)));
}
