import { aboutText } from "@/lib/text/about";

export function AboutNav() {
  const sections = [
    { id: "maerker", heading: aboutText.marks.heading },
    ...aboutText.sections.flatMap((section) =>
      section.id === "metode" ? [section, { id: "maaling", heading: aboutText.score.heading }] : [section],
    ),
  ];
  return (
    <nav className="section-nav" aria-label={aboutText.onThisPage}>
      <h2 className="section-nav__title">{aboutText.onThisPage}</h2>
      <ul>
        {sections.map(({ id, heading }) => (
          <li key={id}>
            <a href={`#${id}`}>{heading}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
