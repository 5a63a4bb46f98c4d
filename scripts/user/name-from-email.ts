/**
 * What someone is called, as far as their address says: `ida.holm@kommune.dk` is Ida Holm. Empty where it does not, as with `x1234@kommune.dk`: a name
 * that the audit log shows for ever is not guessed.
 */
export function nameFromEmail(email: string): string {
  const [local = ""] = email.split("@");
  const words = local
    .replace(/\+.*$/, "")
    .split(/[._]/)
    .filter((word) => word !== "");
  return words.length > 0 && words.every((word) => /^\p{L}[\p{L}'-]*$/u.test(word)) ? words.map(capitalised).join(" ") : "";
}

/** Both halves of a double name. */
function capitalised(word: string): string {
  return word.toLowerCase().replace(/(^|-)\p{L}/gu, (letter) => letter.toUpperCase());
}
