const most = 4000

/** Answers that are known by a key, each made once. Of a role that is typed into, only what changed is read again. */
export function remembered<Value>(): (key: string, make: () => Value) => Value {
  const known = new Map<string, { readonly value: Value }>()
  return (key, make) => {
    const before = known.get(key)
    if (before) return before.value
    if (known.size >= most) known.clear()
    const value = make()
    known.set(key, { value })
    return value
  }
}
