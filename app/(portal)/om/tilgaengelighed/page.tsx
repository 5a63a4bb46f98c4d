import type { Metadata } from "next";
import { Breadcrumbs } from "@/components/page/breadcrumbs";
import { aboutText } from "@/lib/text/about";

const text = aboutText.accessibility;

export const metadata: Metadata = { title: text.title, description: text.lead };

export default function AccessibilityPage() {
  return (
    <div className="page page--narrow">
      <Breadcrumbs trail={[{ label: aboutText.title, href: "/om" }]} current={text.title} />
      <div className="page-head">
        <h1>{text.title}</h1>
        <p className="page-head__lead">{text.lead}</p>
      </div>
      {text.sections.map(({ heading, paragraphs }) => (
        <section key={heading} className="section">
          <h2>{heading}</h2>
          <div className="prose readable">
            {paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
        </section>
      ))}
      <p className="above-6">
        <a href="/om/meld-fejl?side=/om/tilgaengelighed">{text.report}</a>
      </p>
    </div>
  );
}
