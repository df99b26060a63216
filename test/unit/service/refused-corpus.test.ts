import fs from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fixtureCorpus, services } from '../../store/helpers.ts'

describe('a starter corpus that cannot be read', () => {
  it('blocks the store, names the file and the place, and loads once it is mended', async () => {
    const open = services()
    const copy = `${open.folder}/corpus`
    fs.cpSync(fixtureCorpus, copy, { recursive: true })
    fs.writeFileSync(`${copy}/claims.json`, '{}')
    const mended = services(`${open.folder}/data`, copy)
    expect(await mended.ask('app.state', {})).toMatchObject({ state: 'blocked', canStartFresh: false })
    fs.copyFileSync(`${fixtureCorpus}/claims.json`, `${copy}/claims.json`)
    const edit = (file: string, from: string, to: string) => {
      const path = `${copy}/${file}`
      fs.writeFileSync(path, fs.readFileSync(path, 'utf8').replace(from, to))
    }
    const problem = async () => {
      const state = await mended.ask('store.retry', {})
      return state.state === 'blocked' ? state.problem : undefined
    }
    edit('acts.json', '"year": 2017', '"year": "2017"')
    expect(await problem()).toMatchObject({ code: 'STORE_UNAVAILABLE', where: 'acts.json: 0.year' })
    edit('acts.json', '"year": "2017"', '"year": 2017')
    edit('obligations.json', 'pa-17-901', 'pa-00-0')
    expect((await problem())?.message).toContain(
      'obligations.json, at obligation-plan: pa-00-0 is not in acts.json',
    )
    edit('obligations.json', 'pa-00-0', 'pa-17-901')
    edit('seats.json', '[', '[[')
    expect(await problem()).toMatchObject({ where: 'seats.json: the file' })
    edit('seats.json', '[[', '[')
    expect(await problem()).toBeUndefined()
    expect((await mended.ask('recommendation.list', {})).rows).toHaveLength(4)
  })
})
