/** A template that was read: only its names are known to those who do not render it. */
import type { Liquid, Template as Node } from 'liquidjs'

/** @property input the input that it comes from, for what is wrong with it */
export type Source = { input: string; text: string }

export type Template = {
  input: string
  engine: Liquid
  nodes: readonly Node[]
  /** The filters that it uses. */
  filters: ReadonlySet<string>
}

/** The user's own title and body, where they are templates. */
export type Templates = { title: Template | undefined; body: Template | undefined }
