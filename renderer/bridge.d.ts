import type { News } from '../shared/contract/news'
import type { Result } from '../shared/result'

declare global {
  interface Window {
    /** Put there by Electron's preload; absent in the browser host. */
    readonly bridge?: {
      invoke(path: string, input: unknown): Promise<Result<unknown>>
      onNews(listener: (news: News) => void): () => void
    }
  }
}
