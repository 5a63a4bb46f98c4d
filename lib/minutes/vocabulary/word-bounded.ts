const bound = String.raw`(?:(?<=[\p{L}\p{N}])(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?=[\p{L}\p{N}]))`;

/**
 * The same pattern with `\b` meaning the edge of a Danish word. JavaScript's own `\b` knows no æ, ø or å: it finds no word in `ændringsforslag` and
 * two in `på`.
 */
export function wordBounded(pattern: RegExp): RegExp {
  const flags = pattern.flags.includes("u") ? pattern.flags : `${pattern.flags}u`;
  return new RegExp(pattern.source.replaceAll(String.raw`\b`, bound), flags);
}
