/** Words that stand in every Danish text, and that no divided word ends in. */
export const commonWords: ReadonlySet<string> = new Set(
  "og i at er for til der af den det en på med som de har om ikke et fra skal kan vil ved eller samt men så hvis når".split(" "),
);
