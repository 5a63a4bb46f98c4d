import type { Metadata } from "next";
import { listGlossary } from "@/lib/published/list-glossary";
import { glossaryText as text } from "@/lib/text/glossary";

export const metadata: Metadata = { title: text.title, description: text.lead };

export default async function GlossaryPage() {
  const entries = await listGlossary();
  return (
    <div className="page page--narrow">
      <div className="page-head">
        <h1>{text.title}</h1>
        <p className="page-head__lead">{text.lead}</p>
      </div>
      {entries.length === 0 && <p>{text.none}</p>}
      <dl className="facts">
        {entries.map(({ slug, term, explanation }) => (
          <div key={slug} id={slug}>
            <dt>
              <strong>{term}</strong>
            </dt>
            <dd>{explanation}</dd>
          </div>
        ))}
      </dl>
      <p className="above-6">
        {text.missing} <a href="/om/meld-fejl?side=/ordliste">{text.report}</a>
      </p>
    </div>
  );
}
