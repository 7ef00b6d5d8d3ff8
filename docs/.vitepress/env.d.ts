/** The types of what only Vite knows: style sheets, assets, Vue files. */
/// <reference types="vitepress/client" />
