/** VitePress's own theme, with the playground, which only its page loads. */
import DefaultTheme from 'vitepress/theme'
import type { Theme } from 'vitepress'
import { defineAsyncComponent } from 'vue'
import './style.css'
import './playground.css'

export default {
  extends: DefaultTheme,
  enhanceApp: ({ app }) => {
    app.component(
      'ThePlayground',
      defineAsyncComponent(() => import('../../playground/components/ThePlayground.vue')),
    )
  },
} satisfies Theme
