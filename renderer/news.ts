import type { News } from '../shared/contract/news'
import type { CommandId } from '../shared/domain/commands'
import { hostApi } from './api'
import { tellChanged } from './changes'
import { saveBeforeLeaving } from './leaving'

const listeners = new Set<(id: CommandId) => void>()

/** Runs when a command is chosen in the native menu. Returns the way to stop. */
export function onCommand(run: (id: CommandId) => void): () => void {
  listeners.add(run)
  return () => void listeners.delete(run)
}

/** Takes what the host tells. */
export function hear(news: News): void {
  switch (news.kind) {
    case 'changed':
      return tellChanged(news.areas)
    case 'command':
      return listeners.forEach(run => run(news.id))
    case 'flush':
      void saveBeforeLeaving().then(isSaved => hostApi.flushed({ isSaved }))
  }
}
