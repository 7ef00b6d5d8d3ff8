/** Whole release notes, as tools and people write them → exactly what DingTalk gets. */
import { test, expect } from '@jest/globals'
import { convert } from './convert.ts'
const web = 'https://github.com/octo-org/widgets'

const notes: Record<string, [written: string, shown: string]> = {
  'GitHub’s generated notes': [
    `<!-- Release notes generated using configuration in .github/release.yml at main -->

## What's Changed
### Exciting New Features 🎉
* feat: add \`--json\` to all commands by @octocat in ${web}/pull/12
### Other Changes
* Bump undici from 6.0.1 to 6.0.2 by @dependabot[bot] in ${web}/pull/13
* [skip ci] use snake_case_names & <T> by @hubot in ${web}/pull/14

## New Contributors
* @hubot made their first contribution in ${web}/pull/14

**Full Changelog**: ${web}/compare/v1.1.0...v1.2.0`,
    `#### What's Changed

##### Exciting New Features 🎉

- feat: add --json to all commands by [@octocat](https://github.com/octocat) in [#12](${web}/pull/12)

##### Other Changes

- Bump undici from 6.0.1 to 6.0.2 by [@dependabot[bot]](https://github.com/apps/dependabot) in [#13](${web}/pull/13)
- [skip ci] use snake_case_names & by [@hubot](https://github.com/hubot) in [#14](${web}/pull/14)

#### New Contributors

- [@hubot](https://github.com/hubot) made their first contribution in [#14](${web}/pull/14)

**Full Changelog**: [v1.1.0...v1.2.0](${web}/compare/v1.1.0...v1.2.0)`,
  ],
  'semantic-release': [
    `# [1.2.0](${web}/compare/v1.1.0...v1.2.0) (2026-11-23)

### Bug Fixes

* **api:** don't send \`null\` ([#12](${web}/issues/12)) ([0123abc](${web}/commit/0123abcdef)), closes [#11](${web}/issues/11)

### BREAKING CHANGES

* **api:** \`send()\` returns a promise.

Before: \`send()\`
After: \`await send()\`
`,
    `#### [1.2.0](${web}/compare/v1.1.0...v1.2.0) (2026-11-23)

##### Bug Fixes

- **api:** don't send null ([#12](${web}/issues/12)) ([0123abc](${web}/commit/0123abcdef)), closes [#11](${web}/issues/11)

##### BREAKING CHANGES

- **api:** send() returns a promise.

Before: send()  
After: await send()`,
  ],
  changesets: [
    `### Minor Changes

- [#12](${web}/pull/12) [\`0123abc\`](${web}/commit/0123abc) Thanks [@octocat](https://github.com/octocat)! - Add a handle.

  \`\`\`ts
  import { turn } from 'widgets'

  turn({ left: true })
  \`\`\`

### Patch Changes

- Updated dependencies [[\`0123abc\`](${web}/commit/0123abc)]:
  - @octo-org/core@1.2.0
`,
    `##### Minor Changes

- [#12](${web}/pull/12) [0123abc](${web}/commit/0123abc) Thanks [@octocat](https://github.com/octocat)! - Add a handle.

> import { turn } from 'widgets'

> turn({ left: true })

##### Patch Changes

- Updated dependencies \\[[0123abc](${web}/commit/0123abc)]:
- ◦ @octo-org/core@1.2.0`,
  ],
  'Keep a Changelog': [
    `## [1.2.0] - 2026-11-23

### Added

- v1.1 Brazilian Portuguese translation.
- v1.1 German translation, thanks to @hubot (#12).

### Removed

- Section \`Changelog\` is **gone**;
  see [the reasons](docs/reasons.md).

[1.2.0]: ${web}/compare/v1.1.0...v1.2.0
`,
    `#### [1.2.0](${web}/compare/v1.1.0...v1.2.0) - 2026-11-23

##### Added

- v1.1 Brazilian Portuguese translation.
- v1.1 German translation, thanks to [@hubot](https://github.com/hubot) ([#12](${web}/issues/12)).

##### Removed

- Section Changelog is **gone**; see [the reasons](${web}/blob/v1.2.0/docs/reasons.md).`,
  ],
  'Chinese notes': [
    `## 🚀 新功能

1. 支持**多个机器人**（#12），感谢@hubot
2. 新增输入 \`at-on\`：

   | 取值 | 说明 |
   | --- | --- |
   | always | 总是 |
   | broken | 刚刚失败时 |

## ⚠️ 不兼容变更

> [!IMPORTANT]
> 升级前请阅读[迁移指南](docs/迁移.md)。

- [x] 已在 Node.js 20 上测试
- [ ] ~~Windows~~

下载：https://x.example/下载/v1.2.0.zip，校验见 SHA256SUMS。`,
    `#### 🚀 新功能

1. 支持**多个机器人**（[#12](${web}/issues/12)），感谢[@hubot](https://github.com/hubot)
2. 新增输入 at-on：

- ◦ **always** · 说明: 总是
- ◦ **broken** · 说明: 刚刚失败时

#### ⚠️ 不兼容变更

> **Important**  
> 升级前请阅读[迁移指南](${web}/blob/v1.2.0/docs/%E8%BF%81%E7%A7%BB.md)。

- ☑ 已在 Node.js 20 上测试
- ☐ \\~\\~Windows~~

下载：[https://x.example/下载/v1.2.0.zip](https://x.example/%E4%B8%8B%E8%BD%BD/v1.2.0.zip)，校验见 SHA256SUMS。`,
  ],
  'release-drafter, with what folds and Dependabot’s HTML': [
    `## Changes

- Bump \`lodash\` @dependabot (#15)

<details>
<summary>📦 3 changes</summary>

- a (#16)
- b (#17)

</details>

<details><summary>Commits</summary>
<ul>
<li><a href="https://github.com/a/b/commit/0123abc"><code>0123abc</code></a> Fix &lt;x&gt; (<a href="https://redirect.github.com/a/b/issues/1">#1</a>)</li>
<li>See full diff in <a href="https://github.com/a/b/compare/v1...v2">compare view</a></li>
</ul>
</details>
<br />

[![Score](https://x.example/score.svg)](https://x.example/score)`,
    `#### Changes

- Bump lodash [@dependabot](https://github.com/dependabot) ([#15](${web}/issues/15))

**📦 3 changes**

- a ([#16](${web}/issues/16))
- b ([#17](${web}/issues/17))

**Commits**

- [0123abc](https://github.com/a/b/commit/0123abc) Fix &lt;x> ([#1](https://redirect.github.com/a/b/issues/1))
- See full diff in [compare view](https://github.com/a/b/compare/v1...v2)

[Score](https://x.example/score)`,
  ],
}

test.each(Object.entries(notes))('%s', (_, [written, shown]) => {
  expect(convert(written)).toBe(shown)
})
