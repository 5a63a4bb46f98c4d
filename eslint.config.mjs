import coreWebVitals from "eslint-config-next/core-web-vitals";
import jsdoc from "eslint-plugin-jsdoc";
import jsxA11y from "eslint-plugin-jsx-a11y";
import { defineConfig, globalIgnores } from "eslint/config";
import typescript from "typescript-eslint";

const typed = ["**/*.ts", "**/*.tsx"];

const noRawHtml = {
  selector: "JSXAttribute[name.name='dangerouslySetInnerHTML'], Property[key.name='dangerouslySetInnerHTML']",
  message: "Text from a document is rendered as text. Nothing on a page is raw HTML.",
};
const noHtmlFromText = {
  selector:
    "AssignmentExpression[left.property.name=/^(inner|outer)HTML$/], CallExpression[callee.property.name=/^(insertAdjacentHTML|createContextualFragment|write|writeln|parseFromString|setHTMLUnsafe)$/]",
  message: "What the portal answers is text. A script makes elements, and writes text into them.",
};
const noServerActions = {
  selector: "ExpressionStatement[directive='use server']",
  message: "A server action is an endpoint that anyone can call. They stand in app/**/actions.ts alone, where each asks who is signed in.",
};
const noSharedCache = {
  selector: "ExpressionStatement[directive=/^use cache/], ExportNamedDeclaration VariableDeclarator[id.name='revalidate']",
  message: "Pages are made for each request: what is published or withdrawn by another process must show at once.",
};
const noUnsafeSql = {
  selector: "MemberExpression[property.name=/^\\$(queryRaw|executeRaw)Unsafe$/]",
  message: "Use the tagged template, which passes values as parameters.",
};

export default defineConfig(
  globalIgnores([".next/**", ".data/**", "lib/database/generated/**", "next-env.d.ts", "reports/**", "test-results/**"]),
  // No rule is switched off in place: an exception stands here, with its reason.
  { linterOptions: { noInlineConfig: true } },
  coreWebVitals,
  // The plugin itself comes with Next's configuration; its strict rules replace the few that Next turns on.
  { files: ["**/*.tsx"], rules: jsxA11y.flatConfigs.strict.rules },
  {
    // A table that scrolls sideways is a region that the keyboard can reach (WCAG 2.1.1).
    files: ["**/*.tsx"],
    rules: { "jsx-a11y/no-noninteractive-tabindex": ["error", { roles: ["region"] }] },
  },
  {
    // A table that a phone shows as blocks loses its roles to the style; spelled out, they stay.
    files: ["**/*.tsx"],
    rules: {
      "jsx-a11y/no-redundant-roles": ["error", { table: ["table"], thead: ["rowgroup"], tbody: ["rowgroup"], tr: ["row"] }],
      "jsx-a11y/no-interactive-element-to-noninteractive-role": ["error", { th: ["columnheader", "rowheader"], td: ["cell"] }],
    },
  },
  {
    // Plain links: the portal works without JavaScript, and a page load is the same with it.
    rules: { "@next/next/no-html-link-for-pages": "off", "@next/next/no-location-assign-relative-destination": "off" },
  },
  {
    files: typed,
    extends: [typescript.configs.strictTypeChecked, typescript.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-definitions": ["error", "type"],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/prefer-nullish-coalescing": ["error", { ignorePrimitives: { string: true } }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
    },
  },
  {
    // Adding to a library's type is only possible with an interface.
    files: ["**/*.d.ts"],
    rules: { "@typescript-eslint/consistent-type-definitions": "off" },
  },
  {
    files: [...typed, "**/*.mjs"],
    rules: {
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-restricted-syntax": ["error", noRawHtml, noServerActions, noSharedCache, noUnsafeSql],
    },
  },
  {
    // Tests empty and make whole databases, whose names no parameter can carry.
    files: ["tests/**"],
    rules: { "no-restricted-syntax": ["error", noRawHtml] },
  },
  {
    files: ["app/**/actions.ts"],
    rules: { "no-restricted-syntax": ["error", noRawHtml, noSharedCache, noUnsafeSql] },
  },
  {
    // What runs in a server logs through the logger, or not at all.
    files: ["app/**", "components/**", "lib/**"],
    rules: { "no-console": "error" },
  },
  {
    // React makes no HTML of a text; a script that does without React must not either.
    files: ["browser/**"],
    rules: { "no-console": "error", "no-restricted-syntax": ["error", noRawHtml, noHtmlFromText] },
  },
  {
    files: ["browser/**/*.ts", "lib/**/*.ts"],
    plugins: { jsdoc },
    rules: {
      "jsdoc/require-jsdoc": [
        "error",
        {
          publicOnly: { esm: true, cjs: false, window: false },
          require: {
            FunctionDeclaration: true,
            ArrowFunctionExpression: true,
            FunctionExpression: true,
            ClassDeclaration: true,
            MethodDefinition: false,
          },
          enableFixer: false,
        },
      ],
      "jsdoc/check-tag-names": ["error", { typed: true }],
      "jsdoc/no-types": "error",
    },
  },
);
