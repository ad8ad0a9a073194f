import { type ClipboardEvent, type DragEvent, useRef, useState } from 'react'
import { maximumDescriptionBytes } from '../../../shared/domain/job-limits'
import type { FailureCode } from '../../../shared/result'
import { api } from '../../api'

type Refused = { readonly name: string; readonly code: FailureCode }
type Read = { readonly name: string; readonly text: string; readonly isCut: boolean }

/** What is wrong with a file is said before its bytes go anywhere. */
async function readFile(file: File): Promise<Read | FailureCode> {
  if (file.size > maximumDescriptionBytes) return 'file-too-large'
  if (file.size === 0) return 'file-empty'
  try {
    const answer = await api.roles.readDocument({ bytes: new Uint8Array(await file.arrayBuffer()) })
    return answer.ok ? { name: file.name, ...answer.value } : answer.error.code
  } catch {
    return 'file-wrong-kind' // a folder, or a file that went away
  }
}

const holdsFiles = (data: DataTransfer) => data.types.includes('Files')

/** Takes one file that is chosen, dropped or pasted, and hands its text on; says why when it cannot be read. */
export function useDescriptionFile(onRead: (read: Read) => void) {
  const [underWay, setUnderWay] = useState<string | null>(null)
  const [refused, setRefused] = useState<Refused | null>(null)
  const [isOver, setOver] = useState(false)
  const newest = useRef(0)

  async function take(file: File | undefined): Promise<void> {
    if (!file) return
    newest.current += 1
    const mine = newest.current
    setRefused(null)
    setUnderWay(file.name)
    const read = await readFile(file)
    if (mine !== newest.current) return // another one was taken since
    setUnderWay(null)
    if (typeof read === 'string') setRefused({ name: file.name, code: read })
    else onRead(read)
  }

  return {
    take: (files: Iterable<File> | null) => void take([...(files ?? [])][0]),
    underWay,
    refused,
    forget: () => setRefused(null),
    isOver,
    events: {
      onDragOver(event: DragEvent) {
        if (!holdsFiles(event.dataTransfer)) return
        event.preventDefault()
        setOver(true)
      },
      onDragLeave(event: DragEvent<HTMLElement>) {
        if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) setOver(false)
      },
      onDrop(event: DragEvent) {
        if (!holdsFiles(event.dataTransfer)) return
        event.preventDefault() // else the window would leave for the file
        setOver(false)
        void take(event.dataTransfer.files[0])
      },
      onPaste(event: ClipboardEvent) {
        const [file] = event.clipboardData.files
        if (!file || event.clipboardData.types.includes('text/plain')) return
        event.preventDefault()
        void take(file)
      },
    },
  }
}
