import "server-only";
import { cache } from "react";
import { typographic } from "@/lib/danish/typographic";
import { database } from "@/lib/database/database";
import { lineRange } from "../line-range";
import { caseHref } from "../paths";
import { publishedPoint } from "../published";
import { readBlocks } from "../read-blocks";
import { placeOfMention } from "../to-meeting-mention";
import { pathOf, topicLinks } from "../topics/topic-links";
import type { CaseView, NextStep } from "../views/case-view";
import { caseTreatmentSelect, completeTreatment } from "./case-treatment";
import { listCaseMentions } from "./list-case-mentions";
import { findNextStep } from "./next-step";
import { otherTitles } from "./other-titles";

/** A case with every published treatment, oldest first. Null where there is none. */
export const getCase = cache(async (slug: string): Promise<CaseView | null> => {
  const found = await database.case.findFirst({
    where: { slug, points: { some: publishedPoint } },
    orderBy: { id: "asc" },
    select: { id: true, number: true, kleSubject: true, municipality: { select: { id: true, name: true } } },
  });
  if (!found) return null;
  const rows = await database.agendaPoint.findMany({
    where: { ...publishedPoint, caseId: found.id },
    orderBy: [{ revision: { meeting: { date: "asc" } } }, { order: "asc" }],
    select: caseTreatmentSelect,
  });
  const newest = rows.at(-1);
  if (!newest) return null;
  const { number, kleSubject, municipality } = found;
  const [treatments, mentions, topics] = await Promise.all([
    Promise.all(rows.map(completeTreatment)),
    listCaseMentions({
      id: found.id,
      municipalityId: municipality.id,
      number,
      treatments: rows.map(({ number: point, revision: { meeting } }) => ({ point, meeting })),
    }),
    topicLinks(kleSubject === null ? [] : pathOf(kleSubject)),
  ]);
  return {
    number,
    href: caseHref(slug),
    municipality: municipality.name,
    title: typographic(newest.title),
    otherTitles: otherTitles(rows),
    topics,
    facet: /^\d{2}\.\d{2}\.\d{2}\s?-?([A-ZÆØÅ]\d{2})/u.exec(number)?.[1] ?? null,
    treatments,
    mentions,
    next: nextStepOf(newest, treatments.at(-1)?.meeting.date ?? ""),
  };
});

/** Only the newest treatment can have a step ahead of it, and only its decision and recommendation say which. */
function nextStepOf({ sections, revision }: Parameters<typeof completeTreatment>[0], date: string): NextStep | null {
  const blocks = ["decision", "recommendation", "proposerRecommendation"].flatMap((kind) =>
    sections.filter((section) => section.kind === kind).flatMap((section) => readBlocks(section.blocks)),
  );
  const step = findNextStep(blocks);
  return step && { text: typographic(step.text), date, source: lineRange(placeOfMention(revision.meeting), step) };
}
