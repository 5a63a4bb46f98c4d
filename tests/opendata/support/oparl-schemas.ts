// The objects of OParl 1.1 as its specification describes them, chapter 3 and the schema files beside it: written from the text, not from the portal.
import { z } from "zod";

const url = z.url({ protocol: /^https?$/ });
const text = z.string().min(1);
const dateTime = z.iso.datetime({ offset: true });
const date = z.iso.date();
const type = (name: string) => z.literal(`https://schema.oparl.org/1.1/${name}`);
/** Empty lists and nulls should be left out (3.1.2), so a list that is given holds something. */
const list = <Item extends z.ZodType>(item: Item) => z.array(item).min(1);

const everywhere = {
  id: url,
  created: dateTime,
  modified: dateTime,
  license: url.optional(),
  keyword: list(text).optional(),
  web: url.optional(),
};

/** Properties of the standard, and those of a maker behind a prefix (3.1.5); nothing else. */
function object<Shape extends z.ZodRawShape>(name: string, shape: Shape) {
  return z.looseObject({ ...everywhere, type: type(name), ...shape }).superRefine((value, context) => {
    for (const [key, property] of Object.entries(value)) {
      if (property === null) context.addIssue(`${key} is null`);
      if (!(key in everywhere) && !(key in shape) && key !== "type" && !/^[a-z]+:\w+$/u.test(key)) context.addIssue(`${key} is unknown`);
    }
  });
}

const location = object("Location", {
  description: text.optional(),
  geojson: z.looseObject({ type: z.literal("Feature") }).optional(),
  room: text.optional(),
  streetAddress: text.optional(),
  postalCode: text.optional(),
  locality: text.optional(),
  bodies: list(url).optional(),
  organizations: list(url).optional(),
  meetings: list(url).optional(),
});

const legislativeTerm = object("LegislativeTerm", {
  body: url.optional(),
  name: text.optional(),
  startDate: date.optional(),
  endDate: date.optional(),
});

const file = object("File", {
  name: text.optional(),
  fileName: text.optional(),
  mimeType: z
    .string()
    .regex(/^\w+\/[\w.+-]+/u)
    .optional(),
  date: date.optional(),
  size: z.int().min(0).optional(),
  text: text.optional(),
  accessUrl: url,
  downloadUrl: url.optional(),
  meeting: list(url).optional(),
  agendaItem: list(url).optional(),
  paper: list(url).optional(),
});

const agendaItem = object("AgendaItem", {
  meeting: url.optional(),
  number: z.string().optional(),
  order: z.int().optional(),
  name: text.optional(),
  public: z.boolean().optional(),
  consultation: url.optional(),
  result: text.optional(),
  resolutionText: text.optional(),
  resolutionFile: file.optional(),
  auxiliaryFile: list(file).optional(),
  start: dateTime.optional(),
  end: dateTime.optional(),
});

const consultation = object("Consultation", {
  paper: url.optional(),
  agendaItem: url.optional(),
  meeting: url.optional(),
  organization: list(url).optional(),
  authoritative: z.boolean().optional(),
  role: text.optional(),
});

const membership = object("Membership", {
  person: url.optional(),
  organization: url.optional(),
  role: text.optional(),
  votingRight: z.boolean().optional(),
  startDate: date.optional(),
  endDate: date.optional(),
  onBehalfOf: url.optional(),
});

/** Every type that has an address, by the last part of its name. */
export const oparlSchemas = {
  System: object("System", {
    oparlVersion: z.literal("https://schema.oparl.org/1.1/"),
    otherOparlVersions: list(url).optional(),
    body: url,
    name: text.optional(),
    contactEmail: z.email().optional(),
    contactName: text.optional(),
    website: url.optional(),
    vendor: url.optional(),
    product: url.optional(),
  }),
  Body: object("Body", {
    system: url.optional(),
    shortName: text.optional(),
    name: text,
    website: url.optional(),
    licenseValidSince: dateTime.optional(),
    oparlSince: dateTime.optional(),
    organization: url,
    person: url,
    meeting: url,
    paper: url,
    legislativeTerm: z.array(legislativeTerm),
    agendaItem: url,
    consultation: url,
    file: url,
    locationList: url,
    legislativeTermList: url,
    membership: url,
    classification: text.optional(),
    location: location.optional(),
  }),
  LegislativeTerm: legislativeTerm,
  Organization: object("Organization", {
    body: url.optional(),
    name: text.optional(),
    membership: list(url).optional(),
    meeting: url.optional(),
    shortName: text.optional(),
    subOrganizationOf: url.optional(),
    organizationType: z
      .enum(["Gremium", "Partei", "Fraktion", "Verwaltungsbereich", "externes Gremium", "Institution", "Sonstiges"])
      .optional(),
    classification: text.optional(),
    startDate: date.optional(),
    endDate: date.optional(),
    location: location.optional(),
  }),
  Person: object("Person", {
    body: url.optional(),
    name: text.optional(),
    familyName: text.optional(),
    givenName: text.optional(),
    membership: list(membership).optional(),
    status: list(text).optional(),
  }),
  Membership: membership,
  Meeting: object("Meeting", {
    name: text.optional(),
    meetingState: z.enum(["terminiert", "eingeladen", "durchgeführt"]).optional(),
    cancelled: z.boolean().optional(),
    start: dateTime.optional(),
    end: dateTime.optional(),
    location: location.optional(),
    organization: list(url).optional(),
    participant: list(url).optional(),
    invitation: file.optional(),
    resultsProtocol: file.optional(),
    verbatimProtocol: file.optional(),
    auxiliaryFile: list(file).optional(),
    agendaItem: z.array(agendaItem).optional(),
  }),
  AgendaItem: agendaItem,
  Paper: object("Paper", {
    body: url.optional(),
    name: text.optional(),
    reference: text.optional(),
    date: date.optional(),
    paperType: text.optional(),
    consultation: list(consultation).optional(),
  }),
  Consultation: consultation,
  File: file,
  Location: location,
};

/** What is left of a deleted object: everything but these must be gone (2.8). */
export const oparlDeletedSchema = z.strictObject({
  id: url,
  type: z.string().regex(/^https:\/\/schema\.oparl\.org\/1\.1\/\w+$/u),
  created: dateTime,
  modified: dateTime,
  deleted: z.literal(true),
});

/** A page of a list (2.5). */
export const oparlListSchema = z.strictObject({
  data: z.array(z.looseObject({ id: url, type: z.string() })),
  pagination: z.strictObject({ totalElements: z.int(), elementsPerPage: z.int(), currentPage: z.int(), totalPages: z.int() }),
  links: z.strictObject({ first: url, prev: url.optional(), self: url, next: url.optional(), last: url }),
});
