/** The types of what only Vite knows: style sheets, assets, Vue files, and our own virtual modules. */
/// <reference types="vitepress/client" />

declare module 'virtual:payloads' {
  /** GitHub's example payloads of one event. */
  export const examples: readonly {
    event: string
    /** The `action` of each, empty where it has none. */
    actions: readonly string[]
    load: () => Promise<{ payloads: readonly unknown[] }>
  }[]
}
