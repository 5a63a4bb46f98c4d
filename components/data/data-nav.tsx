import { dataText } from "@/lib/text/data";

/** The parts of the page about the data. */
export function DataNav() {
  const { files, api, refusals, standards, follow, license, withdrawal } = dataText;
  return (
    <nav className="section-nav" aria-label={dataText.onThisPage}>
      <h2 className="section-nav__title">{dataText.onThisPage}</h2>
      <ul>
        {[files, api, refusals, standards, follow, license, withdrawal].map(({ id, heading }) => (
          <li key={id}>
            <a href={`#${id}`}>{heading}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
