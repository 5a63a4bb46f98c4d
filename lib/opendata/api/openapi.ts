import { z } from "zod";
import { createDocument } from "zod-openapi";
import { caseListing, caseRecord } from "@/lib/published/views/records/case-record";
import { meetingListing, meetingRecord } from "@/lib/published/views/records/meeting-record";
import { personListing, personRecord } from "@/lib/published/views/records/person-record";
import { pointRecord } from "@/lib/published/views/records/point-record";
import { voteListing } from "@/lib/published/views/records/vote-record";
import { downloadFiles, downloadList } from "../download/download-files";
import { apiIndex } from "./api-index";
import { listAnswerOf } from "./list-answer";
import { meetingParameters, pageParameters, pointParameters } from "./parameters";
import { parameterProblem, problem, withdrawalProblem } from "./problem";
import { searchAnswer, searchAnswerParameters } from "./search-answer";

const uuid = z.uuid().meta({ description: "As `id` in the lists." });
const file = z.enum(Object.keys(downloadFiles)).meta({ description: "As `name` in the list of downloads." });
const slug = z.string().meta({ description: "As `slug` in the lists." });

/** The description of `/api/v1` that programs read, made from the very schemas that its answers follow. */
export function openApiDocument() {
  return createDocument({
    openapi: "3.1.0",
    info: {
      title: "Referatportalen",
      version: "1",
      description:
        "The published minutes of municipal committees. Addresses (`url`) are relative to the portal. Values stand as printed, in Danish. " +
        "Whatever is withdrawn is left out at once. Refusals are problem details (RFC 9457), in Danish for people.",
      license: { name: "MIT (the software)", identifier: "MIT" },
    },
    servers: [{ url: "/" }],
    paths: {
      "/api/v1": get("getIndex", "Where everything is", {}, apiIndex),
      "/api/v1/search": get("search", "Search points, as the search page does", { query: searchAnswerParameters }, searchAnswer),
      "/api/v1/meetings": get("listMeetings", "Meetings, newest first", { query: meetingParameters }, listAnswerOf(meetingListing)),
      "/api/v1/meetings/{id}": get("getMeeting", "A meeting with its points", { path: z.object({ id: uuid }) }, meetingRecord),
      "/api/v1/meetings/{id}/minutes.json": get(
        "getMinutes",
        "A meeting's minutes in the referat format, with every section and line",
        { path: z.object({ id: uuid }) },
        z.looseObject({ format: z.literal("referat/1") }).meta({ id: "Minutes", description: "The referat format, referat/1." }),
      ),
      "/api/v1/points": get("listPoints", "Points, newest meeting first", { query: pointParameters }, listAnswerOf(pointRecord)),
      "/api/v1/points/{id}": get("getPoint", "A point", { path: z.object({ id: uuid }) }, pointRecord),
      "/api/v1/votes": get("listVotes", "Recorded votes, newest first", { query: pageParameters }, listAnswerOf(voteListing)),
      "/api/v1/cases": get("listCases", "Cases, by number", { query: pageParameters }, listAnswerOf(caseListing)),
      "/api/v1/cases/{slug}": get("getCase", "A case with its treatments", { path: z.object({ slug }) }, caseRecord),
      "/api/v1/persons": get("listPersons", "People whom the minutes name", { query: pageParameters }, listAnswerOf(personListing)),
      "/api/v1/persons/{slug}": get("getPerson", "A person's votes and absences", { path: z.object({ slug }) }, personRecord),
      "/api/v1/downloads": get("listDownloads", "The whole collection as files, with checksums", {}, downloadList),
      "/api/v1/downloads/{file}": getFile(),
    },
  });
}

/** A file of the collection, in one of two forms. */
function getFile() {
  const { get: operation } = get("getDownload", "A file of the whole collection", { path: z.object({ file }) }, downloadList);
  const types = [...new Set(Object.values(downloadFiles).map(({ mediaType }) => mediaType))];
  const content = Object.fromEntries(types.map((type) => [type, { schema: z.string() }]));
  return { get: { ...operation, responses: { ...operation.responses, "200": { description: operation.summary, content } } } };
}

function get(operationId: string, summary: string, requestParams: { path?: z.ZodObject; query?: z.ZodObject }, schema: z.ZodType) {
  const refusal = (description: string, form: z.ZodType) => ({ description, content: { "application/problem+json": { schema: form } } });
  return {
    get: {
      operationId,
      summary,
      requestParams,
      responses: {
        "200": { description: summary, content: { "application/json": { schema } } },
        ...(requestParams.query ? { "400": refusal("A parameter makes no sense.", parameterProblem) } : {}),
        ...(requestParams.query && "publishedSince" in requestParams.query.shape
          ? { "503": refusal("Something has been about to be published for too long; ask again after Retry-After seconds.", problem) }
          : {}),
        "304": { description: "Not changed since the answer whose ETag was sent in If-None-Match." },
        ...(requestParams.path ? { "404": refusal("Nothing is published there.", problem) } : {}),
        ...(requestParams.path?.shape.id ? { "410": refusal("It is withdrawn.", withdrawalProblem) } : {}),
      },
    },
  };
}
