/** The page's side of the worker: the newest request counts, and what takes too long is ended. */
import type { RenderRequest, RenderResponse } from './render.ts'
import type { WorkerRequest, WorkerResponse } from './worker.ts'

export type RenderAnswer =
  | RenderResponse
  | { kind: 'failed'; what: string }
  /** Ended; what it was about is not rendered. */
  | { kind: 'stopped'; afterMs: number }

export type Renderer = {
  /** Undefined where a newer request came first. */
  render: (request: RenderRequest) => Promise<RenderAnswer | undefined>
  close: () => void
}

/** As the action gives it. */
export const mostMs = 3000

/** The first rendering also loads the code: nobody's template is to blame for that. */
const loadingMs = 30_000

export function createRenderer(startWorker: () => Worker): Renderer {
  let worker = startWorker()
  let isLoaded = false
  let newest = 0
  let settle: ((answer: RenderAnswer | undefined) => void) | undefined

  const restart = (): void => {
    worker.terminate()
    worker = startWorker()
    isLoaded = false
  }

  const render = async (request: RenderRequest): Promise<RenderAnswer | undefined> => {
    // One that is at work already cannot read another message: a newer one needs a new worker.
    if (settle !== undefined && isLoaded) restart()
    settle?.(undefined)
    const id = ++newest
    const limit = isLoaded ? mostMs : loadingMs
    return await new Promise((resolve) => {
      const timer = setTimeout(() => {
        restart()
        finish({ kind: 'stopped', afterMs: limit })
      }, limit)
      const finish = (answer: RenderAnswer | undefined): void => {
        clearTimeout(timer)
        worker.removeEventListener('message', listen)
        if (settle === finish) settle = undefined
        resolve(answer)
      }
      const listen = ({ data }: MessageEvent<WorkerResponse>): void => {
        if (data.id !== id) return
        isLoaded = true
        finish(data)
      }
      settle = finish
      worker.addEventListener('message', listen)
      worker.postMessage({ id, request } satisfies WorkerRequest)
    })
  }

  return {
    render,
    close: () => {
      worker.terminate()
    },
  }
}
