"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import type { FieldState } from "@/components/desk/review/field-form";
import { beginRevision } from "@/lib/desk/corrections/begin-revision";
import { correctionPath } from "@/lib/desk/corrections/correction-path";
import { saveCorrection } from "@/lib/desk/corrections/save-correction";
import { undoCorrection } from "@/lib/desk/corrections/undo-correction";
import { WithdrawalStandsError } from "@/lib/desk/corrections/withheld-lines";
import { keepNamesApart } from "@/lib/desk/people/keep-apart";
import { mergeNames } from "@/lib/desk/people/merge-names";
import { RemovalStandsError } from "@/lib/desk/privacy/decide-finding";
import { seeHints } from "@/lib/desk/privacy/see-hints";
import { settleWarning } from "@/lib/desk/settle-warning";
import { settleFinding } from "@/lib/ingest/reread-draft";
import { requireStaff } from "@/lib/session/require-staff";
import { readForm } from "../../../read-form";

const reviewPage = "/sekretariat/moeder/[meeting]/gennemse";

const json = z
  .string()
  .max(30_000)
  .transform((value, context): unknown => {
    try {
      return JSON.parse(value);
    } catch {
      context.addIssue({ code: "custom", message: "Not JSON." });
      return z.NEVER;
    }
  });
const field = z.object({
  revisionId: z.uuid(),
  path: z.string().max(500),
  seen: json,
  plain: z.enum(["ja", "nej"]),
  value: z.string().max(30_000),
});

export async function saveFieldAction(_: FieldState, form: FormData): Promise<FieldState> {
  const staff = await requireStaff("redaktoer");
  const { plain, value, ...request } = readForm(field, form);
  const text = value.replaceAll("\r\n", "\n").trim();
  const empty = request.path.endsWith("/proposers") ? "" : null;
  const corrected = plain === "nej" ? json.parse(value) : text === "" ? empty : text;
  const result = await saveCorrection({ ...request, corrected }, staff);
  revalidatePath(reviewPage, "page");
  if (result.state !== "conflict") return { state: result.state };
  return { state: "conflict", current: shown(result.current), wanted: shown(result.wanted) };
}

function shown(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

const addition = z.object({
  revisionId: z.uuid(),
  point: z.uuid(),
  list: z.union([z.literal("absences"), z.string().regex(/^votes\/\d{1,3}\/ballots$/)]),
  name: z.string().trim().min(1).max(200),
  value: z.enum(["for", "against", "abstained", "meeting", "point", "part"]),
});

export async function addMemberAction(_: FieldState, form: FormData): Promise<FieldState> {
  const staff = await requireStaff("redaktoer");
  const given = addition.safeParse(Object.fromEntries(form));
  if (!given.success) return { state: "refused" };
  const { revisionId, point, list, name, value } = given.data;
  const path = correctionPath(point, "decision", ...list.split("/"), name);
  const result = await saveCorrection({ revisionId, path, seen: null, corrected: value }, staff);
  revalidatePath(reviewPage, "page");
  if (result.state !== "conflict") return { state: result.state };
  return { state: "conflict", current: shown(result.current), wanted: shown(result.wanted) };
}

const structure = z.object({
  meetingId: z.uuid(),
  revisionId: z.uuid(),
  point: z.uuid(),
  line: z.coerce.number().int(),
  endLine: z.coerce.number().int(),
  how: z.enum(["split", "join"]),
  at: z.coerce.number().int().optional(),
  title: z.string().max(1_000).optional(),
});

export async function changeStructureAction(form: FormData): Promise<void> {
  const staff = await requireStaff("redaktoer");
  const { meetingId, revisionId, point, line, endLine, how, at, title } = readForm(structure, form);
  const corrected = how === "split" ? { line: at, title } : {};
  const { state } = await saveCorrection({ revisionId, path: correctionPath(point, how), seen: { line, endLine }, corrected }, staff);
  const refused = state === "withheld" ? "trukket" : state === "personalNumber" ? "cpr" : null;
  if (refused) redirect(`/sekretariat/moeder/${meetingId}/gennemse?punkt=${point}&afvist=${refused}`);
  revalidatePath(reviewPage, "page");
}

const undoing = z.object({ meetingId: z.uuid(), correctionId: z.uuid() });

export async function undoAction(form: FormData): Promise<void> {
  const staff = await requireStaff("redaktoer");
  const { meetingId, correctionId } = readForm(undoing, form);
  try {
    await undoCorrection(correctionId, staff);
  } catch (error) {
    if (error instanceof WithdrawalStandsError) redirect(`/sekretariat/moeder/${meetingId}/gennemse?afvist=trukket`);
    throw error;
  }
  revalidatePath(reviewPage, "page");
}

const warning = z.object({ warningId: z.uuid(), settled: z.enum(["ja", "nej"]) });

export async function settleWarningAction(form: FormData): Promise<void> {
  const staff = await requireStaff("redaktoer");
  const { warningId, settled } = readForm(warning, form);
  await settleWarning(warningId, settled === "ja", staff);
  revalidatePath(reviewPage, "page");
}

const names = z.object({ warningId: z.uuid(), spelling: z.string().max(200), as: z.string().max(200) });

export async function mergeNamesAction(form: FormData): Promise<void> {
  const staff = await requireStaff("redaktoer");
  await mergeNames(readForm(names, form), staff);
  revalidatePath(reviewPage, "page");
}

const apart = z.object({ warningId: z.uuid() });

export async function keepApartAction(form: FormData): Promise<void> {
  const staff = await requireStaff("redaktoer");
  await keepNamesApart(readForm(apart, form).warningId, staff);
  revalidatePath(reviewPage, "page");
}

const finding = z.object({ meetingId: z.uuid(), revisionId: z.uuid(), findingId: z.uuid(), decision: z.enum(["remove", "keep"]) });

export async function decideFindingAction(form: FormData): Promise<void> {
  const staff = await requireStaff("redaktoer");
  const { meetingId, ...choice } = readForm(finding, form);
  try {
    await settleFinding(choice, staff);
  } catch (error) {
    if (error instanceof RemovalStandsError) redirect(`/sekretariat/moeder/${meetingId}/gennemse?afvist=fjernet`);
    throw error;
  }
  revalidatePath(reviewPage, "page");
}

const seen = z.object({ revisionId: z.uuid() });

export async function seeHintsAction(form: FormData): Promise<void> {
  const staff = await requireStaff("redaktoer");
  await seeHints(readForm(seen, form).revisionId, staff);
  revalidatePath(reviewPage, "page");
}

const begun = z.object({ meetingId: z.uuid() });

export async function beginAction(form: FormData): Promise<void> {
  const staff = await requireStaff("redaktoer");
  const { meetingId } = readForm(begun, form);
  await beginRevision(meetingId, staff);
  redirect(`/sekretariat/moeder/${meetingId}/gennemse`);
}
