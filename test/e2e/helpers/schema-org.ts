import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const types = readFileSync(createRequire(import.meta.url).resolve('schema-dts/dist/schema.d.ts'), 'utf8')

/** How a type is written: its base, or for one that nothing is a kind of the type itself. */
const writtenAs = (type: string) =>
  ['Base', 'Leaf']
    .map(end => new RegExp(`interface ${type}${end} extends ([^{]+)\\{([\\s\\S]*?)\\n\\}`).exec(types))
    .find(each => each !== null)

/** The properties that schema.org gives a type, its own and those of what it is a kind of. */
function propertiesOf(type: string): ReadonlySet<string> {
  const [, kinds = '', body = ''] = writtenAs(type) ?? []
  const own = Array.from(body.matchAll(/^ {4}"([a-zA-Z]+)"\?:/gm), ([, name = '']) => name)
  const above = Array.from(kinds.matchAll(/(\w+)Base/g), ([, name = '']) => Array.from(propertiesOf(name)))
  return new Set([...own, ...above.flat()])
}

/** What schema.org does not know of a thing in JSON-LD: `Type.property`, and types that do not exist. */
export function unknownIn(thing: unknown): readonly string[] {
  if (Array.isArray(thing)) return thing.flatMap(unknownIn)
  if (typeof thing !== 'object' || thing === null) return []
  const { '@type': type, '@context': _context, ...properties } = thing as Record<string, unknown>
  const known = propertiesOf(String(type))
  return Object.entries(properties).flatMap(([name, value]) => [
    ...(known.has(name) ? [] : [`${String(type)}.${name}`]),
    ...unknownIn(value),
  ])
}
