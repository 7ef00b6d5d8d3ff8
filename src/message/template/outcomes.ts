/** The variables that say how it went, and the parts of the built-in message. */
import { pieces, text, type Rows } from './rows.ts'
import type { Told } from './told.ts'

export const outcomeRows: Rows<Told> = {
  verdict: text(
    [
      '`success`, `failure`, `cancelled`, `skipped` or `neutral`; empty where a job begins',
      '结果：`success`、`failure`、`cancelled`、`skipped` 或 `neutral`；作业刚开始时为空',
    ],
    ({ outcome }) => outcome?.verdict,
  ),
  verdict_word: text(
    ['the verdict in words, as in the built-in title', '结果的文字说法，与内置标题相同'],
    ({ builtIn }) => builtIn.word,
  ),
  mark: text(['the verdict’s emoji', '结果对应的表情符号'], ({ builtIn }) => builtIn.mark),
  color: text(
    ['the verdict’s colour, for the filter `color`', '结果对应的颜色，可交给过滤器 `color`'],
    ({ builtIn }) => builtIn.color,
  ),
  timed_out: text(
    ['whether it failed because time ran out', '是否因超时而失败'],
    ({ outcome }) => outcome?.timedOut,
  ),
  transition: text(
    [
      '`broken`, `fixed`, `still-failing` or `still-passing`, where that is known',
      '与上一次运行相比：`broken`、`fixed`、`still-failing` 或 `still-passing`；不知道时为空',
    ],
    ({ transition }) => transition,
  ),
  title: text(['the built-in title', '内置标题'], ({ builtIn }) => builtIn.title),
  built_in: pieces(['the whole built-in message', '完整的内置消息'], ({ builtIn }) => [
    { kind: 'blocks', blocks: builtIn.body },
  ]),
}
