import { Profiler, type ReactNode } from 'react'

/** As much of React's own tree as is needed to see which components were rendered. */
type Fiber = {
  readonly type: unknown
  readonly flags: number
  readonly child: Fiber | null
  readonly sibling: Fiber | null
  readonly alternate: Fiber | null
  readonly stateNode: { readonly current?: Fiber } | null
}

const performedWork = 1
const counts = new Map<string, number>()

function look(fiber: Fiber): void {
  const isRendered = fiber.alternate === null || (fiber.flags & performedWork) !== 0
  if (typeof fiber.type === 'function' && isRendered) counts.set(fiber.type.name, (counts.get(fiber.type.name) ?? 0) + 1)
  if (fiber.alternate && fiber.alternate.child === fiber.child) return // nothing below was looked at in this commit
  for (let child = fiber.child; child; child = child.sibling) look(child)
}

/** React keeps its tree under a key of the element that it renders into. */
function rootOf(container: Element): Fiber | null {
  const key = Object.keys(container).find(each => each.startsWith('__reactContainer$'))
  const fiber = key === undefined ? null : (Reflect.get(container, key) as Fiber)
  return fiber?.stateNode?.current ?? null
}

function lookAtAll(): void {
  for (const container of document.body.children) {
    const root = rootOf(container)
    if (root) look(root)
  }
}

/** Counts by name which components React renders from now on; the screen itself needs nothing for it. */
export const Counted = ({ children }: { readonly children: ReactNode }) => (
  <Profiler id="counted" onRender={lookAtAll}>
    {children}
  </Profiler>
)

export const renders = { start: () => counts.clear(), of: (name: string) => counts.get(name) ?? 0 }
