import type { Metadata } from "next";
import { Fragment } from "react";
import { AboutNav } from "@/components/about/about-nav";
import { MarksGuide } from "@/components/about/marks-guide";
import { ParserScore } from "@/components/about/parser-score";
import { getParserScore } from "@/lib/published/get-parser-score";
import { aboutText } from "@/lib/text/about";

export const metadata: Metadata = { title: aboutText.title, description: aboutText.lead };

export default function AboutPage() {
  return (
    <div className="page">
      <div className="page-head">
        <h1>{aboutText.title}</h1>
        <p className="page-head__lead">{aboutText.lead}</p>
      </div>
      <div className="point">
        <AboutNav />
        <div>
          <MarksGuide />
          {aboutText.sections.map(({ id, heading, paragraphs }) => (
            <Fragment key={id}>
              <section className="section" id={id} aria-labelledby={`${id}-h`}>
                <div className="section-heading">
                  <h2 id={`${id}-h`}>{heading}</h2>
                </div>
                <div className="prose readable">
                  {paragraphs.map((paragraph) => (
                    <p key={paragraph}>{paragraph}</p>
                  ))}
                  {id === "data" && (
                    <p>
                      <code>{aboutText.dataAddress}</code>
                    </p>
                  )}
                  {aboutText.links[id]?.map(({ label, href }) => (
                    <p key={href}>
                      <a href={href}>{label}</a>
                    </p>
                  ))}
                </div>
              </section>
              {id === "metode" && <ParserScore score={getParserScore()} />}
            </Fragment>
          ))}
        </div>
      </div>
    </div>
  );
}
