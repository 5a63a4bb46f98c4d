import { PersonLink } from "@/components/vote/person-link";
import { listPieces } from "@/lib/danish/list-words";

type Props = {
  names: string[];
  /** By name; who has no page is only named. */
  pages?: ReadonlyMap<string, string>;
};

/** Who moved something, as a list in running text. */
export function MoverNames({ names, pages }: Props) {
  return listPieces(names).map(({ text, isWord }, index) =>
    isWord ? <PersonLink key={index} name={text} href={pages?.get(text) ?? null} /> : text,
  );
}
