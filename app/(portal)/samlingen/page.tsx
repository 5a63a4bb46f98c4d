import type { Metadata } from "next";
import { CompletenessTable } from "@/components/collection/completeness-table";
import { DoubtsSection } from "@/components/collection/doubts-section";
import { MissingSection } from "@/components/collection/missing-section";
import { formatDate } from "@/lib/danish/format-date";
import { longestUsualStretch } from "@/lib/published/collection/find-gaps";
import { getCompleteness } from "@/lib/published/collection/get-completeness";
import { collectionText as text } from "@/lib/text/collection";

export const metadata: Metadata = { title: text.title, description: text.limits };

export default async function CollectionPage() {
  const { committees, meetings, points, agendas } = await getCompleteness();
  return (
    <div className="page">
      <div className="page-head">
        <h1>{text.title}</h1>
        <p className="page-head__lead">{meetings === 0 ? text.empty : text.lead(meetings, points, committees.length)}</p>
      </div>
      {meetings > 0 && (
        <>
          <p className="readable below-3">{text.limits}</p>
          <section className="block" aria-labelledby="udvalg">
            <div className="section-head">
              <h2 id="udvalg">{text.committees}</h2>
            </div>
            <CompletenessTable committees={committees} />
            <ul className="plain-list note above-3">
              {text.explanations.map((explanation) => (
                <li key={explanation}>{explanation}</li>
              ))}
            </ul>
          </section>
          <DoubtsSection committees={committees} />
          <MissingSection
            id="datoer"
            heading={text.gaps.heading}
            lead={text.gaps.lead(longestUsualStretch)}
            none={text.gaps.none}
            groups={committees.map(({ name, gaps }) => ({
              name,
              entries: gaps.map(({ from, to, days }) => ({
                key: from,
                content: text.gaps.stretch(formatDate(from), formatDate(to), days),
              })),
            }))}
          />
          <MissingSection
            id="numre"
            heading={text.numbers.heading}
            lead={text.numbers.lead}
            none={text.numbers.none}
            groups={committees.map(({ name, missingNumbers }) => ({
              name,
              entries: missingNumbers.map(({ date, href, numbers }) => ({
                key: href,
                content: <MeetingEntry {...{ date, href }} note={text.numbers.missing(numbers)} />,
              })),
            }))}
          />
          <MissingSection
            id="dagsordener"
            heading={text.agendas.heading}
            lead={text.agendas.lead}
            none={text.agendas.none}
            groups={[...new Set(agendas.map(({ committee }) => committee))].map((name) => ({
              name,
              entries: agendas
                .filter(({ committee }) => committee === name)
                .map(({ date, href }) => ({ key: href, content: <MeetingEntry date={date} href={href} /> })),
            }))}
          />
        </>
      )}
    </div>
  );
}

function MeetingEntry({ date, href, note }: { date: string; href: string; note?: string }) {
  return (
    <>
      <a href={href}>{formatDate(date)}</a>
      {note !== undefined && `: ${note}`}
    </>
  );
}
