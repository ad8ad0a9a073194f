import { fdatasyncSync, openSync, readFileSync, writeSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

// The least that a host can be, for the product's to be measured against: one page, and only what a row asks for beside it.
const { values } = parseArgs({
  options: { append: { type: 'string' }, db: { type: 'string' }, files: { type: 'string' } },
})

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bare</title>
<div id="root"><nav><a href="#/">Today</a></nav><main><h1>Today</h1></main></div>`

// A page that is isolated like ours has the same fine clock.
const headers = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp', 'cache-control': 'no-store' }

async function bodyOf(request) {
  const chunks = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

function appender(path) {
  const file = openSync(path, 'a')
  return async request => {
    const { text } = JSON.parse(await bodyOf(request))
    const bytes = writeSync(file, text)
    fdatasyncSync(file)
    return { bytes }
  }
}

async function reader(path) {
  const { default: Sqlite } = await import('better-sqlite3')
  const db = new Sqlite(path, { readonly: true })
  const known = new Map()
  return async request => {
    const { queries, roleId } = JSON.parse(await bodyOf(request))
    return queries.map(source => {
      if (!known.has(source)) known.set(source, db.prepare(source))
      return known.get(source).all(roleId)
    })
  }
}

const answers = {
  ...(values.append ? { '/append': appender(values.append) } : {}),
  ...(values.db ? { '/rows': await reader(values.db) } : {}),
}

const typeOf = url => (url.endsWith('.css') ? 'text/css' : 'application/octet-stream')

async function answer(request, response) {
  const { url } = request
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  if (answers[url]) return response.setHeader('content-type', 'application/json').end(JSON.stringify(await answers[url](request)))
  if (values.files && url.startsWith('/assets/'))
    return response.setHeader('content-type', typeOf(url)).end(readFileSync(join(values.files, url)))
  return response.setHeader('content-type', 'text/html').end(page)
}

const server = createServer((request, response) => void answer(request, response))

server.listen({ host: '127.0.0.1', port: 0 }, () => console.log(`Bare is running at http://127.0.0.1:${server.address().port}/`))
