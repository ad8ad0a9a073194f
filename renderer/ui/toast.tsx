import { X } from 'lucide-react'
import { useEffect } from 'react'
import { create } from 'zustand'
import { useWords } from '../i18n'
import { Button, IconButton } from './button'

type Toast = { readonly id: number; readonly text: string; readonly undo: (() => void) | null }

const shownForMs = 12_000
const useToast = create<{ readonly toast: Toast | null }>(() => ({ toast: null }))
let count = 0

/** Says what was just done; with a way back where there is one. The newest replaces the one before. */
export function showToast(text: string, undo: (() => void) | null = null): void {
  count += 1
  useToast.setState({ toast: { id: count, text, undo } })
}

const close = () => useToast.setState({ toast: null })

/** Runs the undo that is offered, if any. True when there was one. */
export function undoLast(): boolean {
  const { toast } = useToast.getState()
  if (!toast?.undo) return false
  close()
  toast.undo()
  return true
}

export function ToastRegion() {
  const { t } = useWords()
  const toast = useToast(state => state.toast)
  useEffect(() => {
    if (!toast) return
    const timer = setTimeout(close, shownForMs)
    return () => clearTimeout(timer)
  }, [toast])
  return (
    <div className="toast-region no-print" role="status">
      {toast && (
        <div className="toast">
          <span>{toast.text}</span>
          {toast.undo && (
            <Button onPress={undoLast} shortcut="Ctrl Z">
              {t('common:undo')}
            </Button>
          )}
          <IconButton icon={X} label={t('common:close')} onPress={close} />
        </div>
      )}
    </div>
  )
}
