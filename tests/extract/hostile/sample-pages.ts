import { type Printed, printPdf } from "../support/pdf-file";

/** A small sound PDF with two pages of Danish text, to be broken in various ways. */
export function soundPdf(): Buffer {
  return printPdf([samplePage(1), samplePage(2)]);
}

/** A page of an invented referat. */
function samplePage(number: number): Printed[] {
  return [
    { text: `Punkt ${number}: Godkendelse af dagsorden`, x: 70, y: 90, size: 15, bold: true },
    { text: "Udvalget godkender dagsordenen, og der er ikke flere bemærkninger til den.", x: 70, y: 130 },
    { text: "Vega Lindskov deltog ikke i mødet.", x: 70, y: 160 },
  ];
}
