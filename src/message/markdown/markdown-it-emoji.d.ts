/** The shortcodes of GitHub's emoji; the package has no types. */
declare module 'markdown-it-emoji/lib/data/full.mjs' {
  const emoji: Readonly<Record<string, string>>
  export { emoji as default }
}
