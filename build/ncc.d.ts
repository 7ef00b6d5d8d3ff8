/** As much of ncc's interface as the build uses: it brings no types. */
declare module '@vercel/ncc' {
  type Options = {
    cache: false
    quiet: boolean
    transpileOnly: boolean
    /** Requests that are left as they are, or lead elsewhere; keys between slashes are patterns. */
    externals: Readonly<Record<string, string>>
  }
  type Built = { code: string; assets: Readonly<Record<string, unknown>> }
  function ncc(entry: string, options: Options): Promise<Built>
  export { ncc as default }
}
