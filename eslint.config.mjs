/** The rules of style that a tool can hold: CONTRIBUTING and AGENTS name the rest. */
import js from '@eslint/js'
import { defineConfig } from 'eslint/config'
import ts from 'typescript-eslint'

/** @type {import('eslint').Rule.RuleModule} */
const purposeFirst = {
  meta: { type: 'layout', messages: { missing: 'Say in the first line what this file is for.' } },
  create: (context) => ({
    Program(node) {
      const [first] = context.sourceCode.getAllComments()
      const start = context.sourceCode.text.search(/\S/)
      if (first?.range?.[0] !== start) context.report({ node, messageId: 'missing' })
    },
  }),
}

/** @type {import('eslint').Rule.RuleModule} */
const blankLineAfterImports = {
  meta: {
    type: 'layout',
    fixable: 'whitespace',
    messages: { missing: 'Leave a blank line after the imports.' },
  },
  create: (context) => ({
    Program({ body }) {
      const last = body.findLast(({ type }) => type === 'ImportDeclaration')
      const next = last && context.sourceCode.getTokenAfter(last, { includeComments: true })
      if (!last?.loc || !next?.loc || next.loc.start.line > last.loc.end.line + 1) return
      context.report({
        node: last,
        messageId: 'missing',
        fix: (fixer) => fixer.insertTextAfter(last, '\n'),
      })
    },
  }),
}

export default defineConfig(
  { ignores: ['**/dist/', '**/node_modules/', 'docs/', 'coverage/', 'build/.cache/'] },
  js.configs.recommended,
  ...ts.configs.strictTypeChecked,
  ...ts.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: { project: './tsconfig.all.json', tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // tsc knows better which names exist.
      'no-undef': 'off',
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      'no-warning-comments': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
        { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' },
        { selector: 'ExportAllDeclaration', message: 'No barrels: import from where it is.' },
        {
          selector: "ClassDeclaration[superClass.name!='Error']",
          message: 'Functions over classes; classes are for errors.',
        },
      ],
      'max-params': ['error', 3],
      'max-depth': ['error', 3],
      complexity: ['error', 10],
    },
  },
  {
    files: ['src/**/*.ts', 'simulator/**/*.ts', 'build/*.ts', 'e2e/*.ts', 'scripts/**/*.mjs'],
    plugins: { layout: { rules: { purposeFirst, blankLineAfterImports } } },
    rules: {
      'layout/purposeFirst': 'error',
      'layout/blankLineAfterImports': 'error',
      'max-lines': ['error', 300],
      'max-lines-per-function': ['error', { max: 50, skipComments: true, skipBlankLines: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              // Chunks share these: the usual path imports none (fast-path.test.ts).
              group: [
                '**/*.chunk.ts',
                ...['emoji', 'failed-attempt', 'find-secrets', 'input-problems', 'redact'].map(
                  (name) => `!**/${name}.chunk.ts`,
                ),
              ],
              allowTypeImports: true,
              message: 'A chunk is loaded with import(), where it is needed.',
            },
            {
              regex: '^(@[^/]+/)?[^./][^/]*/(lib|dist|src|es)/',
              message: 'A private path of a package: use what the package exports.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/index.ts', 'src/cli.ts', 'src/library.ts', 'src/setup.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Only an entry reads it, and hands it on.' },
      ],
    },
  },
  { files: ['src/main.ts'], rules: { 'max-lines-per-function': ['error', 40] } },
  { files: ['*.config.mjs'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['**/*.mjs'],
    rules: {
      '@typescript-eslint/explicit-module-boundary-types': 'off',
      // Node cannot tell the type of what it parses or imports at run time; JSDoc says it.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
)
