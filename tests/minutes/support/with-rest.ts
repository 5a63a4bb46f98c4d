/** What each field of a tree says where a referat has nothing for it. */
const atRest = {
  contents: [],
  points: [],
  warnings: [],
  furniture: [],
  initiative: false,
  closed: false,
  decision: null,
  attachments: [],
  derived: false,
  withAddition: false,
  otherBodies: [],
  amendments: [],
  adopted: null,
  votes: [],
  for: [],
  against: [],
  abstained: [],
  carried: null,
  party: null,
  role: null,
  absences: [],
} as const;

/** The expected part of a tree, with nothing at all expected where it leaves out a field of `atRest` that the tree has. */
export function withRest(expected: unknown, tree: unknown): unknown {
  if (Array.isArray(expected)) return expected.map((item, index) => withRest(item, Array.isArray(tree) ? tree[index] : undefined));
  if (!isNode(expected) || !isNode(tree)) return expected;
  const stated = Object.entries(expected).map(([key, value]) => [key, withRest(value, tree[key])] as const);
  const rest = Object.entries(atRest).filter(([key]) => key in tree && !(key in expected));
  return Object.fromEntries([...rest, ...stated]);
}

function isNode(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
