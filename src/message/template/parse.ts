/** The user's template → one that can be rendered, or everything that is wrong with it. */
import { Parser, type Liquid, type Template as Node, type TopLevelToken } from 'liquidjs'
import type { Problem } from '../../dingtalk/problem.ts'
import { check } from './check.ts'
import { makeEngine, mostCharacters } from './engine.ts'
import { toFinding } from './engine-words.ts'
import { toProblems, type Finding } from './finding.ts'
import type { Source, Template } from './template.ts'
import { readTokens, sortOut } from './tokens.ts'
import { variablesWith } from './variables.ts'

/** @param vars the names of the step's `vars` */
export function parseTemplate(
  { input, text }: Source,
  { vars }: { vars: readonly string[] },
): Template | Problem[] {
  if (text.length > mostCharacters) return [tooLong(input)]
  const engine = makeEngine()
  try {
    const { known, findings } = sortOut(readTokens(text, engine), engine)
    const parsed = parseTokens(known, engine)
    const checked = check(parsed.nodes, variablesWith(vars), engine)
    const all = [...findings, ...parsed.findings, ...checked.findings]
    if (all.length > 0) return toProblems(all, input)
    return { input, engine, nodes: parsed.nodes, filters: checked.filters }
  } catch (error) {
    return toProblems([toFinding(error)], input)
  }
}

/** What cannot be parsed is left out; an end whose beginning was left out is no second problem. */
function parseTokens(
  tokens: TopLevelToken[],
  engine: Liquid,
): { nodes: Node[]; findings: Finding[] } {
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
    findings: thrown.filter((error, index) => index === 0 || !isStray(error)).map(toFinding),
  }
}

function isStray(error: unknown): boolean {
  return error instanceof Error && /^tag ".*" not found/.test(error.message)
}

function tooLong(input: string): Problem {
  const most = mostCharacters.toLocaleString('en-US')
  return {
    input,
    text: {
      en: `longer than ${most} characters; DingTalk takes no message over 20,000 bytes.`,
      'zh-CN': `超过 ${most} 个字符；钉钉不接受超过 20,000 字节的消息。`,
    },
  }
}
