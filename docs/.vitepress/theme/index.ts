/** VitePress's own theme, with the playground, which only its page loads. */
import DefaultTheme from 'vitepress/theme'
import type { Theme } from 'vitepress'
import './style.css'

export default { extends: DefaultTheme } satisfies Theme
