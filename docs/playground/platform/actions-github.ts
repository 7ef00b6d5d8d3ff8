/** `@actions/github` for a browser: the same Octokit, without the proxy and the files of a runner. */
import { Octokit } from '@octokit/core'
import { restEndpointMethods } from '@octokit/plugin-rest-endpoint-methods'

const GitHub = Octokit.plugin(restEndpointMethods)

type Options = ConstructorParameters<typeof GitHub>[0]

export function getOctokit(token: string, options?: Options): InstanceType<typeof GitHub> {
  return new GitHub({ ...options, auth: `token ${token}` })
}
