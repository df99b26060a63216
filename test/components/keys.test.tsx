import { expect, it } from 'vitest'
import { keysAreTaken } from '../../renderer/components/keys.ts'

const within = (html: string): Element => {
  document.body.innerHTML = html
  return document.body.querySelector('#here') ?? document.body
}

it.each([
  ['<input id="here">', true],
  ['<input id="here" type="search">', true],
  ['<input id="here" type="date">', true],
  ['<textarea id="here"></textarea>', true],
  ['<div role="menu"><button id="here">Move</button></div>', true],
  ['<div role="dialog" aria-modal="true"></div><button id="here">A</button>', true],
  ['<input id="here" type="checkbox">', false],
  ['<input id="here" type="radio">', false],
  ['<button id="here">A</button>', false],
])('letters typed at %s are taken: %s', (html, taken) => {
  expect(keysAreTaken(within(html))).toBe(taken)
})
