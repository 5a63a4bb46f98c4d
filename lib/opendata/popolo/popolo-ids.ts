import { slug } from "@/lib/danish/slug";

/** Ids that are the same in every export: of people and committees by their slugs, of parties by letter within a municipality. */
export const popoloIds = {
  person: (municipality: string, person: string) => `person/${slug(municipality)}/${person}`,
  committee: (committee: string) => `committee/${committee}`,
  party: (municipality: string, letter: string) => `party/${slug(municipality)}/${letter}`,
  meeting: (id: string) => `meeting/${id}`,
  point: (id: string) => `point/${id}`,
  motion: (vote: string) => `motion/${vote}`,
  vote: (vote: string) => `vote/${vote}`,
};

/** A page of the portal as the source of a record. */
export function popoloSource(baseUrl: string, href: string): { url: string }[] {
  return [{ url: `${baseUrl.replace(/\/$/, "")}${href}` }];
}
