import { plural } from "@/lib/danish/plural";

const kinds: Record<string, string> = {
  "application/pdf": "PDF",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "Word-dokument",
  "text/plain; charset=utf-8": "tekstfil",
};

/** Words of source references and of the numbered source. */
export const sourceText = {
  lines: (line: number, endLine: number) => (line === endLine ? `linje\u00a0${line}` : `linje\u00a0${line}–${endLine}`),
  show: "Vis i kilden",
  whole: "Se linjerne i hele referatet",
  showLine: (line: number) => `Vis linje ${line} i kilden`,
  heading: (date: string) => `Kilden: referatet fra ${date}`,
  title: (committee: string, date: string) => `Kilden til mødet i ${committee} ${date}`,
  intro: "Teksten er gengivet linje for linje, uden rettelser. Tomme linjer er udeladt, så numrene kan springe.",
  legend: "Farverne viser, hvad portalen har læst:",
  legendStructure: "overskrifter og sagsnumre",
  legendDecision: "beslutninger",
  breadcrumb: "Kilden",
  originalPage: (page: number) => `Se side\u00a0${page} i den oprindelige PDF`,
  kind: (mediaType: string) => kinds[mediaType] ?? "fil",
  download: "Hent den oprindelige fil",
  originalWithdrawn: "Filen kan ikke hentes, fordi mødet eller et af dets punkter er trukket tilbage.",
  file: "Fil",
  kilobytes: (size: string) => `${size}\u00a0kB`,
  extent: "Omfang",
  lineCount: (count: number) => plural(count, "linje", "linjer"),
  pageCount: (count: number) => plural(count, "side", "sider"),
  fingerprint: "Fingeraftryk (SHA-256)",
  withheld: {
    point: (line: number, endLine: number) =>
      `Linje ${line}–${endLine} vises ikke, fordi punktet er trukket tilbage. Derfor kan filen heller ikke hentes.`,
    attachment: (line: number, endLine: number) =>
      `Linje ${line}–${endLine} vises ikke, fordi et bilag er trukket tilbage. Derfor kan filen heller ikke hentes.`,
    contents: (line: number, endLine: number) =>
      `Linje ${line}–${endLine} er indholdsfortegnelsen. Den vises ikke, så længe et af punkterne er trukket tilbage.`,
  },
  page: (page: number) => `Side ${page}`,
  readPoint: (number: number) => `Læs punkt ${number}`,
};
