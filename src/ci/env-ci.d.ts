/** The package has no types of its own; what it returns is read as outside data. */
declare module 'env-ci' {
  const envCi: (from: { env: Readonly<Record<string, string | undefined>>; cwd: string }) => object
  export = envCi
}
