/** What GitHub's own language service finds wrong in a workflow or an action. */
import { type ActionsMetadataProvider, validate } from '@actions/languageservice'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { parse } from 'yaml'
import { read } from './pages.ts'

type Metadata = NonNullable<Awaited<ReturnType<ActionsMetadataProvider['fetchActionMetadata']>>>

/** Our two actions as they are; of others nothing is known, so that any input will do. */
const actionsMetadataProvider: ActionsMetadataProvider = {
  fetchActionMetadata: ({ name, path }) =>
    Promise.resolve(
      name === 'dingtalk-notify'
        ? (parse(read(path ? `${path}/action.yml` : 'action.yml')) as Metadata)
        : { name, description: '' },
    ),
}

/** Where the caller says that it has saved the reusable workflow. */
const fileProvider = {
  getFileContent: () =>
    Promise.resolve({ name: 'dingtalk.yml', content: read('examples/reusable-workflow.yml') }),
}

/** @returns what is wrong, in words. The service caches by path: each text has one of its own. */
export async function wrongIn(path: string, text: string): Promise<string[]> {
  const document = TextDocument.create(`file:///${path}`, 'yaml', 1, text)
  const found = await validate(document, { actionsMetadataProvider, fileProvider })
  return found.map(({ message, range }) => `${range.start.line + 1}: ${JSON.stringify(message)}`)
}

export const inWorkflows = (name: string): string => `.github/workflows/${name}`
