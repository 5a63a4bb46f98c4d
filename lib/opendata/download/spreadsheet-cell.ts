/**
 * A value for a cell that people open in a spreadsheet. A text that begins as a formula does gets an apostrophe in front, so that nothing printed in
 * a referat is ever run (OWASP, CSV injection).
 */
export function spreadsheetCell(value: string | number | boolean | null): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "ja" : "nej";
  if (typeof value === "number") return String(value);
  return /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
}
