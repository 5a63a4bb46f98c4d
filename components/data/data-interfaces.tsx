import { dataText } from "@/lib/text/data";
import { DataSection } from "./data-section";

const { api, standards } = dataText;

/** The portal's own API. */
export function DataApi() {
  return (
    <DataSection id={api.id} heading={api.heading}>
      <p className="readable">
        {api.lead} <a href="/api/v1">{api.index}</a>. <a href="/api/v1/openapi.json">{api.described}</a>.
      </p>
      <dl className="syntax above-4">
        {api.lists.map(({ href, label }) => (
          <div key={href}>
            <dt>
              <a href={href}>
                <code>{href}</code>
              </a>
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
    </DataSection>
  );
}

/** The standards that the collection speaks. */
export function DataStandards() {
  return (
    <DataSection id={standards.id} heading={standards.heading}>
      <dl className="syntax">
        {standards.entries.map(({ href, label, text }) => (
          <div key={href}>
            <dt>
              <a href={href}>{label}</a>
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p className="readable above-4">{standards.embedded}</p>
    </DataSection>
  );
}
