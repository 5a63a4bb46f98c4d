type Props = { name: string; href: string | null };

/** A name, leading to the person's page where it is known to be a person's. */
export function PersonLink({ name, href }: Props) {
  return href === null ? name : <a href={href}>{name}</a>;
}
