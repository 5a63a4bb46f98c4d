/** The text that is given out in the place of a file that something was removed from: its lines, as the source page shows them. */
export function redactedCopy(lines: readonly { text: string }[]): Buffer {
  return Buffer.from(`${lines.map(({ text }) => text).join("\n")}\n`, "utf8");
}

/** What the copy is called: after the file, and by what it is. */
export function redactedName(name: string): string {
  return `${name.replace(/\.[^.]{1,8}$/, "")}-uden-personnumre.txt`;
}

/** What the copy is, to a browser. */
export const redactedMediaType = "text/plain; charset=utf-8";
