type Props = {
  links: {
    href: string;
    type: "application/atom+xml" | "text/calendar";
    title: string;
  }[];
};

/** Tells feed readers and calendars what follows the page. React moves the links to the page's head. */
export function AlternateLinks({ links }: Props) {
  return links.map(({ href, type, title }) => <link key={href} rel="alternate" type={type} title={title} href={href} />);
}
