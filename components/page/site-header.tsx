import { SearchForm } from "@/components/search/search-form";
import { shellText } from "@/lib/text/shell";
import { SiteNav } from "./site-nav";

/** The bar on top of every page. The menu is a `details`, so that it opens without JavaScript. */
export function SiteHeader() {
  return (
    <header className="site-header">
      <div className="page site-header__row">
        <a className="site-header__name" href="/">
          {shellText.name}
        </a>
        <nav className="site-header__nav" aria-label={shellText.mainMenu}>
          <SiteNav />
        </nav>
        <div className="site-header__search">
          <SearchForm id="q-top" hiddenLabel />
        </div>
        <a className="site-header__link" href="/soeg">
          {shellText.search}
        </a>
        <details className="site-header__menu">
          <summary>{shellText.menu}</summary>
          <nav aria-label={shellText.menu}>
            <SiteNav whole />
          </nav>
        </details>
      </div>
    </header>
  );
}
