// The one direction of imports (see the folder map in README.md): app and scripts → components → what public pages may ask → database → pure modules.

/** Modules that work on what they are handed: no database, no server, no clock, and nothing of the project above them. */
const pure = ["minutes", "extract", "danish", "privacy", "opendata", "text"];

const mayImport = {
  minutes: [],
  extract: ["minutes/source-line"],
  danish: [],
  privacy: [],
  opendata: ["danish", "published/paths", "published/views", "text"],
  text: ["danish", "minutes/minutes", "published/views"],
  configuration: [],
  database: [],
  kle: ["database"],
  session: ["configuration", "database"],
  published: ["danish", "database", "kle", "minutes", "privacy", "text"],
  search: ["danish", "database", "kle", "minutes", "published", "text"],
  desk: [
    ...["danish", "database", "minutes", "privacy", "search", "session", "opendata/download/csv"],
    ...["published/changes/compare-passages", "published/paths", "published/views", "published/withdrawn-point-href"],
  ],
  preview: ["database", "desk", "published", "session"],
  reports: ["database", "session"],
  archive: ["database"],
  alerts: ["configuration", "danish", "database", "kle", "published", "search", "session", "text"],
  exchange: ["configuration", "danish", "kle", "opendata", "published", "search", "text"],
  ingest: ["configuration", "danish", "database", "desk", "extract", "minutes", "privacy", "text"],
};

const oneWay = Object.entries(mayImport).map(([module, allowed]) => ({
  name: `lib-${module}-imports-downwards`,
  comment: `lib/${module} may import ${allowed.length > 0 ? allowed.map((name) => `lib/${name}`).join(", ") : "nothing of the project but itself"}.`,
  severity: "error",
  from: { path: `^lib/${module}/` },
  to: { path: "^(app|components|lib|scripts|tests|prisma)/", pathNot: `^lib/(${[module, ...allowed].join("|")})([./]|$)` },
}));

/** How the portal's own addresses and filters are written: pure, and shared by queries and components. */
const addresses = ["published/paths", "search/search-address", "search/search-request", "search/outcome-words", "search/filter-words"];

const published = ["published", "search", "text", "danish", "opendata", "exchange", "configuration", "alerts", "reports"];

/** @type {import("dependency-cruiser").IConfiguration} */
const boundaries = {
  forbidden: [
    ...oneWay,
    {
      name: "lib-folders-are-known",
      comment: "A new folder in lib/ needs its row in `mayImport`.",
      severity: "error",
      from: { path: "^lib/", pathNot: `^lib/(${Object.keys(mayImport).join("|")})/` },
      to: {},
    },
    {
      name: "pure-stays-pure",
      comment: "Pure modules import no framework, database or environment.",
      severity: "error",
      from: { path: `^lib/(${pure.join("|")})/` },
      to: { path: "node_modules/(next|react|@prisma|pg|pino)/|^(next|react|server-only)$" },
    },
    {
      name: "parser-stands-alone",
      comment: "lib/minutes imports nothing but its own files.",
      severity: "error",
      from: { path: "^lib/minutes/" },
      to: { pathNot: "^lib/minutes/" },
    },
    {
      name: "public-pages-show-published-data",
      comment:
        "Public pages ask lib/published and lib/search, which filter by what is published, and hand reports in. Nothing else reaches them.",
      severity: "error",
      from: { path: "^app/\\(portal\\)/" },
      to: { path: "^(lib|scripts|tests|prisma)/|^app/(api|sekretariat)/", pathNot: `^lib/(${published.join("|")})/` },
    },
    {
      name: "components-fetch-nothing",
      comment: "Components render what they are given. Of lib they may know texts, Danish formatting, how addresses are made, and types.",
      severity: "error",
      from: { path: "^components/" },
      to: {
        path: "^(app|lib|scripts|tests|prisma)/",
        pathNot: `^lib/(text|danish)/|^lib/(${addresses.join("|")})\\.ts$`,
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "components-know-only-public-types",
      comment: "The types that public components may know are those of what is published, and of the parsed form that it is shown in.",
      severity: "error",
      from: { path: "^components/", pathNot: "^components/desk/" },
      to: { path: "^lib/", pathNot: "^lib/(published|search|text|danish)/|^lib/minutes/minutes\\.ts$" },
    },
    {
      name: "browser-stands-alone",
      comment: "What runs in a reader's browser has no framework; it knows its words, and the types of what the portal answers.",
      severity: "error",
      from: { path: "^browser/" },
      to: { pathNot: "^browser/|^lib/(text|danish)/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "prisma-stays-in-lib",
      comment: "Routes and components never see the database.",
      severity: "error",
      from: { path: "^(app|components)/" },
      to: { path: "^lib/database/|node_modules/(@prisma|pg)/", pathNot: "^lib/database/(check-readiness|originals)\\.ts$" },
    },
    {
      name: "nothing-imports-routes",
      comment: "Routes are the top: nothing imports them, and no shipped code imports tests.",
      severity: "error",
      from: { path: "^(browser|components|lib|scripts)/" },
      to: { path: "^(app|tests)/" },
    },
    {
      name: "no-cycles",
      comment: "Modules that import one another cannot be understood apart.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-orphans",
      comment: "A module that nothing imports is dead.",
      severity: "error",
      from: {
        orphan: true,
        path: "^(app|components|lib)/",
        pathNot: "^app/.*(page|layout|route|error|not-found|global-error|robots|actions)\\.tsx?$|\\.d\\.ts$",
      },
      to: {},
    },
    {
      name: "no-unresolved",
      comment: "An import that leads nowhere is not checked by any rule.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^lib/database/generated/|^\\.next/|\\.css$" },
    tsPreCompilationDeps: "specify",
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      mainFields: ["module", "main", "types"],
    },
  },
};

export default boundaries;
