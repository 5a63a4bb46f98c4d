import type { Metadata } from "next";
import { PortalFrame } from "@/components/page/portal-frame";
import { SearchForm } from "@/components/search/search-form";
import { showsExamples } from "@/lib/published/shows-examples";
import { errorText } from "@/lib/text/errors";

const text = errorText.notFound;

export const metadata: Metadata = { title: text.title };

export default async function NotFound() {
  const examples = await showsExamples();
  return (
    <PortalFrame examples={examples}>
      <div className="page page--narrow">
        <div className="page-head page-head--spacious">
          <h1>{text.title}</h1>
          <p className="page-head__lead">{text.lead}</p>
        </div>
        <SearchForm id="q" label={text.search} large />
        <p className="note above-3">
          {text.hint} <code>{text.exampleCaseNumber}</code>
        </p>
        <ul className="link-list">
          {text.links.map(({ label, href }) => (
            <li key={href}>
              <a className="block-link" href={href}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </PortalFrame>
  );
}
