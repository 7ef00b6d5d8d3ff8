/** The sentences about what is made available: deployments, GitHub Pages, packages, runner images. */
import type { SentenceTable } from './event-sentence.ts'

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
