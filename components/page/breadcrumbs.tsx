import { shellText } from "@/lib/text/shell";

type Props = { trail: { label: string; href: string }[]; current: string };

/** Where a page stands. On a phone only the step before it is shown. */
export function Breadcrumbs({ trail, current }: Props) {
  return (
    <nav className="breadcrumbs" aria-label={shellText.breadcrumbs}>
      <ol>
        {trail.map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
        <li>
          <span aria-current="page">{current}</span>
        </li>
      </ol>
    </nav>
  );
}
