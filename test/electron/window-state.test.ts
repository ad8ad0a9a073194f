import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { placeOnScreen, readWindowState, usualState, writeWindowState, zoomAfter } from '../../electron/desktop/window-state'
import { makeFolder } from '../helpers/make-folder'

const laptop = { x: 0, y: 25, width: 1440, height: 875 }
const second = { x: 1440, y: 0, width: 1920, height: 1080 }
const bounds = { x: 1600, y: 100, width: 1200, height: 800 }

test('a window is remembered, in a folder that is made for it, with nothing left beside it', () => {
  const path = join(makeFolder(), 'window', 'window-state.json')
  const state = { bounds, isMaximized: true, zoomLevel: 1.5 }
  writeWindowState(path, state)
  writeWindowState(path, state)
  expect(readWindowState(path)).toEqual(state)
  expect(readdirSync(join(path, '..'))).toEqual(['window-state.json'])
})

test.each([
  ['nothing', ''],
  ['half a file', '{"bounds":{"x":1,'],
  ['another thing', '[]'],
  ['a size of nothing', JSON.stringify({ bounds: { ...bounds, width: 0 }, isMaximized: false, zoomLevel: 0 })],
  ['a size beyond all screens', JSON.stringify({ bounds: { ...bounds, height: 1e9 }, isMaximized: false, zoomLevel: 0 })],
  ['a place that is no number', JSON.stringify({ bounds: { ...bounds, x: null }, isMaximized: false, zoomLevel: 0 })],
  ['a zoom that hides everything', JSON.stringify({ bounds, isMaximized: false, zoomLevel: 99 })],
  ['more than was written', JSON.stringify({ ...usualState, preload: '/tmp/evil.js' })],
  ['bytes', '\u0000\uffff'],
])('a settings file with %s in it opens the usual window', (_title, content) => {
  const path = join(makeFolder(), 'window-state.json')
  writeFileSync(path, content)
  expect(readWindowState(path)).toEqual(usualState)
})

test('no settings file, or a folder of its name, opens the usual window', () => {
  const folder = makeFolder()
  expect(readWindowState(join(folder, 'none.json'))).toEqual(usualState)
  mkdirSync(join(folder, 'window-state.json'))
  expect(readWindowState(join(folder, 'window-state.json'))).toEqual(usualState)
})

test('a window stays where it was left as long as its upper edge can be taken hold of', () => {
  expect(placeOnScreen(bounds, [laptop, second])).toEqual(bounds)
  const half = { ...laptop, x: 1200 }
  expect(placeOnScreen(half, [laptop])).toEqual(half)
})

test.each([
  ['on a screen that is gone', bounds],
  ['with only a sliver in sight', { ...laptop, x: 1400 }],
  ['with its upper edge above the screen', { ...laptop, y: -200 }],
  ['with its upper edge below the screen', { ...laptop, y: 890 }],
])('a window %s opens in the middle of the main one', (_title, left) => {
  const placed = placeOnScreen(left, [laptop])
  expect(placed).toEqual({ width: Math.min(left.width, laptop.width), height: Math.min(left.height, laptop.height) })
})

test('a window that was never placed has the usual size, and is no larger than a small screen', () => {
  expect(placeOnScreen(null, [second])).toEqual({ width: 1280, height: 800 })
  expect(placeOnScreen(null, [{ x: 0, y: 0, width: 1024, height: 700 }])).toEqual({ width: 1024, height: 700 })
  expect(placeOnScreen(null, [])).toEqual({ width: 1280, height: 800 })
})

test('zoom goes in half steps, within limits, and back', () => {
  expect(zoomAfter(0, 'in')).toBe(0.5)
  expect(zoomAfter(0, 'out')).toBe(-0.5)
  expect(zoomAfter(5, 'in')).toBe(5)
  expect(zoomAfter(-3, 'out')).toBe(-3)
  expect(zoomAfter(3.5, 'reset')).toBe(0)
})
