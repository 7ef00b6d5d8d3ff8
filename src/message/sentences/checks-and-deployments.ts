/** The sentences about checks, statuses and the merge queue, and about what is made available: deployments, Pages, packages. */
import type { SentenceTable } from './event-sentence.ts'

export const checkSentences = {
  'check_run.created': [
    { en: 'Check {target} started on {branch}', 'zh-CN': '{branch} 上的检查 {target} 已开始' },
    { en: 'Check {target} started', 'zh-CN': '检查 {target} 已开始' },
  ],
  'check_run.completed': [
    { en: 'Check {target} {state} on {branch}', 'zh-CN': '{branch} 上的检查 {target} {state}' },
    { en: 'Check {target} {state}', 'zh-CN': '检查 {target} {state}' },
  ],
  'check_run.rerequested': {
    en: '{actor} requested to run check {target} again',
    'zh-CN': '{actor} 请求重新运行检查 {target}',
  },
  'check_run.requested_action': {
    en: '{actor} requested an action of check {target}',
    'zh-CN': '{actor} 请求检查 {target} 执行操作',
  },
  'check_suite.completed': [
    {
      en: 'Check suite {target} {state} on {branch}',
      'zh-CN': '{branch} 上的检查套件 {target} {state}',
    },
    { en: 'Check suite {target} {state}', 'zh-CN': '检查套件 {target} {state}' },
  ],
  status: [
    {
      en: 'Status {target} of commit {commit} {state}',
      'zh-CN': '提交 {commit} 的状态 {target}：{state}',
    },
    { en: 'The status of commit {commit} {state}', 'zh-CN': '提交 {commit} 的状态：{state}' },
    { en: 'The status of a commit changed', 'zh-CN': '提交的状态有变化' },
  ],

  merge_group: [
    {
      en: 'The merge queue checks pull request {queued} before it is merged into {here}',
      'zh-CN': '合并队列正在检查 PR {queued}（即将合入 {here}）',
    },
    {
      en: 'The merge queue checks a merge into {base}',
      'zh-CN': '合并队列正在检查即将合入 {base} 的内容',
    },
    { en: 'The merge queue checks a merge', 'zh-CN': '合并队列正在检查即将合入的内容' },
  ],
} as const satisfies SentenceTable

export const deploymentSentences = {
  deployment: [
    {
      en: '{actor} requested the deployment of {ref} to {target}',
      'zh-CN': '{actor} 请求将 {ref} 部署到 {target}',
    },
    { en: '{actor} requested a deployment to {target}', 'zh-CN': '{actor} 请求部署到 {target}' },
    { en: '{actor} requested a deployment', 'zh-CN': '{actor} 请求部署' },
  ],
  'deployment_status.success': [
    { en: 'Deployment of {ref} to {target} succeeded', 'zh-CN': '{ref} 已成功部署到 {target}' },
    { en: 'Deployment to {target} succeeded', 'zh-CN': '已成功部署到 {target}' },
  ],
  deployment_status: [
    { en: 'Deployment of {ref} to {target} {state}', 'zh-CN': '{ref} 到 {target} 的部署{state}' },
    { en: 'Deployment to {target} {state}', 'zh-CN': '{target} 的部署{state}' },
    { en: 'The status of a deployment changed', 'zh-CN': '部署状态有变化' },
  ],
  page_build: [
    { en: 'The build of GitHub Pages {state}', 'zh-CN': 'GitHub Pages 构建{state}' },
    { en: 'GitHub Pages was built', 'zh-CN': 'GitHub Pages 已构建' },
  ],

  'registry_package.published': [
    {
      en: '{actor} published version {version} of package {target}',
      'zh-CN': '{actor} 发布了软件包 {target} 的 {version} 版本',
    },
    { en: '{actor} published package {target}', 'zh-CN': '{actor} 发布了软件包 {target}' },
  ],
  'registry_package.updated': [
    {
      en: '{actor} updated version {version} of package {target}',
      'zh-CN': '{actor} 更新了软件包 {target} 的 {version} 版本',
    },
    { en: '{actor} updated package {target}', 'zh-CN': '{actor} 更新了软件包 {target}' },
  ],
  registry_package: { en: '{actor} changed a package', 'zh-CN': '{actor} 更改了软件包' },
  'image_version.created': {
    en: 'A new version of a runner image was created',
    'zh-CN': '运行器镜像的新版本已创建',
  },
  'image_version.ready': {
    en: 'A new version of a runner image is ready',
    'zh-CN': '运行器镜像的新版本已就绪',
  },
  'image_version.deleted': {
    en: 'A version of a runner image was deleted',
    'zh-CN': '运行器镜像的一个版本已删除',
  },
  image_version: { en: 'A version of a runner image changed', 'zh-CN': '运行器镜像的版本有变化' },
} as const satisfies SentenceTable
