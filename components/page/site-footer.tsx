import { shellText } from "@/lib/text/shell";
import { KeyboardShortcuts } from "./keyboard-shortcuts";
import { ThemeChoice } from "./theme-choice";

/** The foot of every page: what to know about the portal, and the reader's own settings. */
export function SiteFooter() {
  return (
    <footer className="site-footer">
      <div className="page site-footer__columns">
        {shellText.footer.map(({ heading, links }) => (
          <div key={heading}>
            <h2>{heading}</h2>
            <ul>
              {links.map(({ label, href }) => (
                <li key={href}>
                  <a href={href}>{label}</a>
                </li>
              ))}
            </ul>
          </div>
        ))}
        <div className="js-only">
          <ThemeChoice />
          <KeyboardShortcuts />
        </div>
      </div>
    </footer>
  );
}
