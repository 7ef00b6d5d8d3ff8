/** The user's template → its nodes, or everything that is wrong with it. */
import {
  type TopLevelToken,
  type Liquid,
  type Template as Node,
  Parser,
  TypeGuards,
  Tokenizer,
  type TagToken,
} from 'liquidjs'
import { withGuess, nearest } from '../../i18n/suggest.ts'
import { toTemplateIssues, toDiagnostic, type Diagnostic, diagnosticAt } from './diagnostics.ts'
import { maxTemplateLength, makeEngine } from './engine.ts'
import { argumentsOf, markLiteralMentions } from './expressions.ts'
import { childrenOf, lint } from './lint.ts'
import type { TemplateIssue, TemplateSource } from './template.ts'
import { variablesWith } from './variables.ts'

/**
 * Everything that is wrong with a template before it is rendered.
 * @param vars the names of the step's `vars`; undefined where others may come later
 */
export function checkTemplate(
  { input, text }: TemplateSource,
  { vars }: { vars: readonly string[] | undefined },
): TemplateIssue[] {
  if (text.length > maxTemplateLength) return [tooLong(input)]
  const engine = makeEngine({
    timezone: 'UTC',
    duration: String,
    mention: () => undefined,
    fromMarkdown: () => [],
  })
  const { nodes, findings } = parseTemplate(text, engine)
  const known = { variables: variablesWith(vars), filters: Object.keys(engine.filters) }
  return toTemplateIssues([...findings, ...lint(nodes, known)], input)
}

export function parseTemplate(text: string, engine: Liquid): Parsed {
  try {
    const { known, findings } = separateUnknownTags(readTokens(text, engine), engine)
    const parsed = parseTokens(known, engine)
    return { nodes: parsed.nodes, findings: [...findings, ...parsed.findings] }
  } catch (error) {
    return { nodes: [], findings: [toDiagnostic(error)] }
  }
}

export type Parsed = { nodes: readonly Node[]; findings: readonly Diagnostic[] }

/** So that the filter `mention` can distinguish a literal from a value. */
export function markLiterals(nodes: readonly Node[]): void {
  for (const node of nodes) {
    argumentsOf(node).forEach(markLiteralMentions)
    markLiterals(childrenOf(node))
  }
}

/** What cannot be parsed is left out; an end whose beginning was left out is no second problem. */
function parseTokens(tokens: TopLevelToken[], engine: Liquid): Parsed {
  const parser = new Parser(engine)
  const nodes: Node[] = []
  const thrown: unknown[] = []
  for (let token = tokens.shift(); token !== undefined; token = tokens.shift()) {
    try {
      nodes.push(parser.parseToken(token, tokens))
    } catch (error) {
      thrown.push(error)
    }
  }
  return {
    nodes,
    findings: thrown.filter((error, index) => index === 0 || !isStray(error)).map(toDiagnostic),
  }
}

function isStray(error: unknown): boolean {
  return error instanceof Error && /^tag ".*" not found/.test(error.message)
}

function tooLong(input: string): TemplateIssue {
  const most = maxTemplateLength.toLocaleString('en-US')
  return {
    input,
    text: {
      en: `longer than ${most} characters; DingTalk accepts no message over 20,000 bytes.`,
      'zh-CN': `超过 ${most} 个字符；钉钉不接受超过 20,000 字节的消息。`,
    },
  }
}

/* A template's tokens: unknown tags are reported, and a tag alone on its line leaves no line. */

const { isHTMLToken, isTagToken } = TypeGuards

/** Tags within other tags; the parser of those reads them. */
const inner = ['else', 'elsif', 'when']

const ends = ['if', 'unless', 'for', 'case', 'capture', 'comment', 'raw'].map((tag) => `end${tag}`)

/** Those of Liquid that load other templates. */
const loaders = ['include', 'render', 'layout', 'block', 'endblock']

/** @throws what the tokenizer throws: where something is never closed, nothing behind it is sure */
export function readTokens(text: string, engine: Liquid): TopLevelToken[] {
  const tokens = new Tokenizer(text, engine.options.operators).readTopLevelTokens(engine.options)
  trimLonely(tokens)
  return tokens
}

/** @returns what is wrong, and the tokens that the parser can take */
export function separateUnknownTags(
  tokens: readonly TopLevelToken[],
  engine: Liquid,
): { known: TopLevelToken[]; findings: Diagnostic[] } {
  const names = [...Object.keys(engine.tags), ...inner, ...ends]
  let isComment = false
  const unknown = tokens.filter((token): token is TagToken => {
    if (!isTagToken(token)) return false
    if (token.name === 'comment' || token.name === 'endcomment')
      isComment = token.name === 'comment'
    return !isComment && !names.includes(token.name)
  })
  return {
    known: tokens.filter((token) => !unknown.some((each) => each === token)),
    findings: unknown.map((token) => unknownTag(token, names)),
  }
}

function unknownTag(token: TagToken, names: readonly string[]): Diagnostic {
  const { name } = token
  const text = loaders.includes(name)
    ? {
        en: `there is no tag ${name}: a template cannot load files or other templates.`,
        'zh-CN': `没有标签 ${name}：模板不能加载文件或其他模板。`,
      }
    : withGuess(
        { en: `there is no tag ${name}`, 'zh-CN': `没有标签 ${name}` },
        nearest(name, names),
      )
  return diagnosticAt(token, text)
}

/** `{% if … %}` alone on a line is no line of the message: what is around it closes up. */
function trimLonely(tokens: readonly TopLevelToken[]): void {
  tokens.forEach((token, index) => {
    if (!isTagToken(token)) return
    const [before, after] = [tokens[index - 1], tokens[index + 1]]
    const indent = before === undefined ? '' : blanksBefore(token)
    const end = after === undefined ? '' : blanksAfter(token)
    if (indent === undefined || end === undefined) return
    if (isHTMLToken(before)) before.trimRight = Math.max(before.trimRight, indent.length)
    if (isHTMLToken(after)) after.trimLeft = Math.max(after.trimLeft, end.length)
  })
}

/** The spaces between the line's start and the tag; undefined where there is more. */
function blanksBefore({ input, begin }: TagToken): string | undefined {
  return /(?:^|\n)([ \t]*)$/.exec(input.slice(lineStart(input, begin), begin))?.[1]
}

/** The spaces after the tag with the line's end; undefined where there is more. */
function blanksAfter({ input, end }: TagToken): string | undefined {
  const next = input.indexOf('\n', end)
  const rest = input.slice(end, next === -1 ? undefined : next + 1)
  return rest.trim() === '' ? rest : undefined
}

function lineStart(input: string, position: number): number {
  return position === 0 ? 0 : input.lastIndexOf('\n', position - 1) + 1
}
