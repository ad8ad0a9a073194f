import { type DragEvent, useRef, useState } from 'react'
import { maximumFileBytes } from '../../../shared/domain/candidates'
import type { FailureCode } from '../../../shared/result'
import { api } from '../../api'

type Refused = { readonly id: number; readonly name: string; readonly code: FailureCode }

export type Attaching = {
  readonly attach: (files: readonly File[]) => void
  /** The file on its way. */
  readonly underWay: string | null
  readonly refused: readonly Refused[]
  readonly forget: () => void
  /** A file is held over the page. */
  readonly isOver: boolean
  readonly dropEvents: {
    readonly onDragOver: (event: DragEvent) => void
    readonly onDragLeave: (event: DragEvent<HTMLElement>) => void
    readonly onDrop: (event: DragEvent) => void
  }
}

/** What is wrong with a file is said before its bytes go anywhere. */
async function attachOne(applicationId: string, file: File): Promise<FailureCode | null> {
  if (file.size > maximumFileBytes) return 'file-too-large'
  if (file.size === 0) return 'file-empty'
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    const answer = await api.candidates.attachFile({ applicationId, name: file.name, bytes })
    return answer.ok ? null : answer.error.code
  } catch {
    return 'file-wrong-kind' // a folder, or a file that went away
  }
}

/** Attaches files one after the other, chosen or dropped on the page, and remembers those that were not taken. */
export function useAttaching(applicationId: string): Attaching {
  const [underWay, setUnderWay] = useState<string | null>(null)
  const [refused, setRefused] = useState<readonly Refused[]>([])
  const [isOver, setIsOver] = useState(false)
  const queue = useRef<Promise<void>>(Promise.resolve())
  const count = useRef(0)

  async function attachAll(files: readonly File[]): Promise<void> {
    setRefused([])
    for (const file of files) {
      setUnderWay(file.name)
      const code = await attachOne(applicationId, file)
      count.current += 1
      const id = count.current
      if (code) setRefused(before => [...before, { id, name: file.name, code }])
    }
    setUnderWay(null)
  }
  const attach = (files: readonly File[]) => {
    queue.current = queue.current.then(() => attachAll(files))
  }
  const holdsFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files')
  return {
    attach,
    underWay,
    refused,
    forget: () => setRefused([]),
    isOver,
    dropEvents: {
      onDragOver(event) {
        if (!holdsFiles(event)) return
        event.preventDefault()
        setIsOver(true)
      },
      onDragLeave(event) {
        if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) setIsOver(false)
      },
      onDrop(event) {
        if (!holdsFiles(event)) return
        event.preventDefault() // else the window would leave for the file
        setIsOver(false)
        attach([...event.dataTransfer.files])
      },
    },
  }
}
