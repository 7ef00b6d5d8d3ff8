/** As much of ncc's interface as the build uses: it brings no types. */
declare module '@vercel/ncc' {
  type Options = {
    cache: false
    quiet: boolean
    transpileOnly: boolean
    /** Requests that are left as they are, or lead elsewhere; keys between slashes are patterns. */
    externals: Readonly<Record<string, string>>
  }
  /** Modules that are one scope are in that module. */
  type ModuleStats = {
    name: string
    usedExports?: readonly string[] | boolean | null
    modules?: readonly ModuleStats[]
  }
  type Stats = {
    toJson: (what: Readonly<Record<string, boolean | number>>) => {
      modules: readonly ModuleStats[]
    }
  }
  type Built = { code: string; assets: Readonly<Record<string, unknown>>; stats: Stats }
  function ncc(entry: string, options: Options): Promise<Built>
  export { ncc as default }
}
