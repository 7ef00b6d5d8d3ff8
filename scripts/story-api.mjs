/** GitHub's API on this machine, as far as a story of `demo/stories` knows it. */
import { createServer } from 'node:http'

/** @param {Record<string, unknown>} responses JSON by path; anything else is not found */
export async function serveApi(responses) {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    const found = responses[path]
    response.writeHead(found === undefined ? 404 : 200, { 'content-type': 'application/json' })
    response.end(JSON.stringify(found ?? { message: 'Not Found' }))
  })
  await new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => {
      resolve(undefined)
    }),
  )
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
