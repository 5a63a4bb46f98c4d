/** A subject of KLE with its title. */
export type KleSubject = { number: string; title: string };

/** A line of a list that says no subject. The message is in Danish and names the line. */
export class SubjectListError extends Error {
  override name = "SubjectListError";
}

const line = /^(\d{2}\.\d{2}\.\d{2})\t(\S.*)$/u;

/**
 * Reads a list of KLE subjects: number, tab, title on each line; blank lines and lines that begin with `#` are comments. Further columns are left out.
 * @throws {SubjectListError} at the first line of another form, at a number given twice, and where the list is empty
 */
export function readSubjectList(text: string): KleSubject[] {
  const subjects = new Map<string, string>();
  text.split(/\r?\n/u).forEach((printed, index) => {
    if (printed.trim() === "" || printed.startsWith("#")) return;
    const [, number, rest = ""] = line.exec(printed) ?? [];
    if (number === undefined) throw new SubjectListError(`Linje ${index + 1} er ikke et emne: »${printed.slice(0, 60)}«.`);
    if (subjects.has(number)) throw new SubjectListError(`Linje ${index + 1} giver ${number} for anden gang.`);
    subjects.set(number, (rest.split("\t")[0] ?? "").trim());
  });
  if (subjects.size === 0) throw new SubjectListError("Listen indeholder ingen emner.");
  return [...subjects].map(([number, title]) => ({ number, title }));
}
