/** How a part of an address that `slug` made is written. Nothing else needs to be looked up; a NUL could not even be asked the database for. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** A text as part of an address: lower case, æ ø å written out, everything else that is no letter or figure a hyphen. */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .replaceAll("æ", "ae")
    .replaceAll("ø", "oe")
    .replaceAll("å", "aa")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}
