import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const fixtures = join(import.meta.dirname, "../fixtures");
const collection = join(import.meta.dirname, "../../../../shared/referater");

/** The texts of all fixtures: small referater of many layouts. */
export const fixtureTexts: readonly string[] = readdirSync(fixtures)
  .sort()
  .map((name) => readFileSync(join(fixtures, name, "input.txt"), "utf8"));

/** True where the reference collection lies beside the project. */
export const hasRealTexts = existsSync(collection);

/** The real referater of the reference collection; none where it is not there. */
export const realTexts: readonly { name: string; text: string }[] = hasRealTexts
  ? readdirSync(collection)
      .filter((name) => name.endsWith(".txt"))
      .sort()
      .map((name) => ({ name, text: readFileSync(join(collection, name), "utf8") }))
  : [];
