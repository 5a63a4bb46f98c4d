import { deskFrameText as text } from "@/lib/text/desk-frame";
import { shellText } from "@/lib/text/shell";
import { DeskNav } from "./desk-nav";

/** Who is signed in, and the addresses of the menu that they may open. */
export type DeskPerson = { name: string; role: keyof typeof text.roles; shown: string[] };
type Props = { person: DeskPerson | null; signOut: () => Promise<void> };

/** The bar on top of the desk's pages. Before someone is signed in it leads back to the portal alone. */
export function DeskHeader({ person, signOut }: Props) {
  return (
    <header className="site-header">
      <div className="page site-header__row">
        <a className="site-header__name" href="/sekretariat">
          {text.name}
          <span className="visually-hidden">,</span>&nbsp;<span className="desk-name">{text.desk}</span>
        </a>
        {person && (
          <>
            <nav className="site-header__nav" aria-label={text.mainMenu}>
              <DeskNav shown={person.shown} />
            </nav>
            <details className="site-header__menu">
              <summary>{shellText.menu}</summary>
              <nav aria-label={shellText.menu}>
                <DeskNav shown={person.shown} />
              </nav>
            </details>
          </>
        )}
      </div>
      {person && (
        <div className="page desk-person">
          <span>{text.signedInAs(person.name, text.roles[person.role])}</span>
          <form action={signOut}>
            <button className="button button--text">{text.signOut}</button>
          </form>
        </div>
      )}
    </header>
  );
}
