import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'

const Bounds = z.strictObject({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().min(200).max(20_000),
  height: z.number().int().min(200).max(20_000),
})
export type Bounds = z.infer<typeof Bounds>

const WindowState = z.strictObject({
  /** Of the window when it is neither maximised nor full; null: never placed. */
  bounds: Bounds.nullable(),
  isMaximized: z.boolean(),
  /** 0 is the usual size, each step of one a fifth larger or smaller. */
  zoomLevel: z.number().min(-3).max(5),
})
export type WindowState = z.infer<typeof WindowState>

export const usualState: WindowState = { bounds: null, isMaximized: false, zoomLevel: 0 }

const usualSize = { width: 1280, height: 800 }
/** What must be seen of the window's upper edge, so that it can be taken hold of. */
const grip = { width: 160, height: 40 }

/** How the window was left; the usual state where that cannot be told. */
export function readWindowState(path: string): WindowState {
  try {
    return WindowState.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return usualState // no file yet, or one that is broken: a window at its usual place is no loss
  }
}

/** Written aside and renamed: a crash leaves the old file or the new one. Throws where the disk refuses. */
export function writeWindowState(path: string, state: WindowState): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(`${path}.new`, JSON.stringify(state))
  renameSync(`${path}.new`, path)
}

/** Where to open the window among the screens there are now, the first being the main one. Without x and y: in the middle of it. */
export function placeOnScreen(
  bounds: Bounds | null,
  screens: readonly Bounds[],
): Bounds | { readonly width: number; readonly height: number } {
  if (bounds && screens.some(screen => isSeen(bounds, screen))) return bounds
  const { width, height } = bounds ?? usualSize
  const [main] = screens
  return main ? { width: Math.min(width, main.width), height: Math.min(height, main.height) } : { width, height }
}

function isSeen(bounds: Bounds, screen: Bounds): boolean {
  const width = Math.min(bounds.x + bounds.width, screen.x + screen.width) - Math.max(bounds.x, screen.x)
  const isEdgeIn = bounds.y >= screen.y && bounds.y + grip.height <= screen.y + screen.height
  return isEdgeIn && width >= grip.width
}

const steps = { in: 0.5, out: -0.5 } as const

/** The zoom level after one step. */
export function zoomAfter(level: number, step: 'in' | 'out' | 'reset'): number {
  return step === 'reset' ? 0 : Math.min(5, Math.max(-3, level + steps[step]))
}
