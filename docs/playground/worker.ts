/** Renders on a thread of its own, which the page can end: a template may take for ever. */
import { type RenderRequest, type RenderResponse, render } from './render.ts'

export type WorkerRequest = { id: number; request: RenderRequest }

export type WorkerResponse = { id: number } & (RenderResponse | { kind: 'failed'; what: string })

addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => {
  void respond(data)
})

async function respond({ id, request }: WorkerRequest): Promise<void> {
  postMessage({ id, ...(await responseTo(request)) } satisfies WorkerResponse)
}

async function responseTo(
  request: RenderRequest,
): Promise<RenderResponse | { kind: 'failed'; what: string }> {
  try {
    return await render(request)
  } catch (error) {
    return { kind: 'failed', what: String(error) }
  }
}
