import { z } from "zod";
import { slugPattern } from "@/lib/danish/slug";

/** The Danish words of an address for what can be followed. */
export const followKinds = { soegning: "search", sag: "case", person: "person", udvalg: "committee", emne: "topic" } as const;
export type FollowWord = keyof typeof followKinds;
export type FollowKind = (typeof followKinds)[FollowWord];

const rhythms = ["immediate", "daily", "weekly"] as const;
export type Rhythm = (typeof rhythms)[number];

const words = Object.keys(followKinds) as [FollowWord, ...FollowWord[]];

/** A query may hold whatever can be typed, but nothing that no database can hold. */
const targetPatterns: Readonly<Record<FollowWord, RegExp>> = {
  soegning: /^\P{Cc}*$/u,
  sag: slugPattern,
  person: slugPattern,
  udvalg: slugPattern,
  emne: /^\d{2}(?:\.\d{2}){0,2}$/u,
};

/** What an address asks to follow: `slags` is the kind, `maal` the query, slug or KLE number. */
export const followTarget = z
  .object({ slags: z.enum(words), maal: z.string().trim().min(1).max(500) })
  .refine(({ slags, maal }) => targetPatterns[slags].test(maal), { path: ["maal"] });

/** What the form sends. */
export const followRequest = followTarget.and(z.object({ email: z.email().max(254), hyppighed: z.enum(rhythms) }));
export type FollowRequest = z.infer<typeof followRequest>;

/** The token of a subscription's links, 256 random bits. */
export const subscriptionToken = z.string().regex(/^[\w-]{43}$/);
