type Step = { label: string; href: string };

/** Where a page stands, from the outermost to the page itself (schema.org BreadcrumbList). */
export function breadcrumbList(baseUrl: string, steps: readonly Step[]) {
  return {
    "@type": "BreadcrumbList",
    itemListElement: steps.map(({ label, href }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name: label,
      item: absolute(baseUrl, href),
    })),
  };
}

/** An address from the portal's root as a whole one. */
export function absolute(baseUrl: string, href: string): string {
  return `${baseUrl.replace(/\/$/, "")}${href}`;
}
