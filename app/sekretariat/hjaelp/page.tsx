import type { Metadata } from "next";
import { requireStaff } from "@/lib/session/require-staff";
import { deskHelpText as text } from "@/lib/text/desk-help";

export const metadata: Metadata = { title: text.title };

export default async function HelpPage() {
  await requireStaff("laeser");
  return (
    <div className="page page--narrow">
      <div className="page-head page-head--spacious">
        <h1>{text.title}</h1>
        <p className="page-head__lead">{text.lead}</p>
      </div>
      <nav aria-label={text.contents}>
        <ul>
          {text.sections.map(({ id, heading }) => (
            <li key={id}>
              <a className="block-link" href={`#${id}`}>
                {heading}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {text.sections.map(({ id, heading, paragraphs }) => (
        <section className="block--tight readable" key={id} id={id} aria-labelledby={`${id}-h`}>
          <h2 className="heading--small" id={`${id}-h`}>
            {heading}
          </h2>
          {paragraphs.map((paragraph) => (
            <p className="above-3" key={paragraph}>
              {paragraph}
            </p>
          ))}
        </section>
      ))}
    </div>
  );
}
