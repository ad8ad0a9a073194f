/** How bytes become text, which Node and a page do differently. */
type Base64 = { readonly encode: (bytes: Uint8Array) => string; readonly decode: (text: string) => Uint8Array }

export type Codec = { readonly pack: (value: unknown) => string; readonly unpack: (text: string) => unknown }

/**
 * What crosses between the app and its page: JSON, with marks for what JSON cannot say and the contract uses (bytes, undefined, numbers
 * that are none). Anything else is refused, as Electron refuses a function. Its text runs in the page, so it may use nothing around it.
 */
export function makeCodec(base64: Base64): Codec {
  const refuse = (value: unknown): never => {
    throw new Error(`An object could not be cloned: ${Object.prototype.toString.call(value)}`)
  }
  const encodeObject = (value: object): unknown => {
    if (Array.isArray(value)) return Array.from(value, encode)
    if (value instanceof Uint8Array) return { $: 'bytes', value: base64.encode(value) }
    if (Object.prototype.toString.call(value) !== '[object Object]') return refuse(value)
    const record = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, encode(inner)]))
    return '$' in record ? { $: 'record', value: record } : record
  }
  const encode = (value: unknown): unknown => {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
    if (typeof value === 'number') return Number.isFinite(value) ? value : { $: 'number', value: String(value) }
    if (value === undefined) return { $: 'undefined' }
    return typeof value === 'object' ? encodeObject(value) : refuse(value)
  }
  const decodeRecord = (record: object): unknown => Object.fromEntries(Object.entries(record).map(([key, inner]) => [key, decode(inner)]))
  const decodeMarked = (mark: unknown, value: unknown): unknown => {
    if (mark === 'bytes') return base64.decode(String(value))
    if (mark === 'number') return Number(value)
    return mark === 'record' ? decodeRecord(Object(value)) : undefined
  }
  const decode = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value
    if (Array.isArray(value)) return value.map(decode)
    return '$' in value ? decodeMarked(value.$, 'value' in value ? value.value : undefined) : decodeRecord(value)
  }
  return { pack: value => JSON.stringify(encode(value)), unpack: text => decode(JSON.parse(text)) }
}

export const codec: Codec = makeCodec({
  encode: bytes => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64'),
  decode: text => new Uint8Array(Buffer.from(text, 'base64')),
})
