import type { Metadata } from "next";
import { requireStaff } from "@/lib/session/require-staff";
import { deskRegistersText as text } from "@/lib/text/desk-registers";

export const metadata: Metadata = { title: text.title };

export default async function RegistersPage() {
  await requireStaff("redaktoer");
  return (
    <div className="page page--narrow">
      <div className="page-head page-head--spacious page-head--low">
        <h1 className="page-head__quiet">{text.title}</h1>
        <p className="page-head__lead">{text.lead}</p>
      </div>
      <ul className="doubts">
        {text.registers.map(({ label, href, note }) => (
          <li key={href}>
            <a href={href}>{label}</a>
            <p className="note">{note}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
