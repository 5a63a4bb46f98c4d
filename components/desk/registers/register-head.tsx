import type { ReactNode } from "react";
import { deskRegistersText } from "@/lib/text/desk-registers";

type Props = { title: string; lead: string; children?: ReactNode };

/** The head of a page where a register is edited, with the way back to the others. */
export function RegisterHead({ title, lead, children }: Props) {
  return (
    <div className="page-head page-head--spacious page-head--low">
      <a href="/sekretariat/registre">{deskRegistersText.back}</a>
      <h1 className="page-head__quiet">{title}</h1>
      <p className="page-head__lead">{lead}</p>
      {children}
    </div>
  );
}
