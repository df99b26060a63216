import { beforeAll, describe, expect, test } from 'vitest'
import { type Configuration, checkAgainstSchema, readConfiguration } from './builder.ts'

let configuration: Configuration
beforeAll(async () => {
  configuration = await readConfiguration()
})

test('fits electron-builder’s own schema', async () => {
  await expect(checkAgainstSchema(configuration)).resolves.toBeUndefined()
})

test.each([
  ['a misspelt fuse', { electronFuses: { runAsNodde: false } }],
  ['a misspelt section', { linuxx: {} }],
  ['a target without a name', { linux: { target: [{ arch: 'x64' }] } }],
])('the schema does reject %s', async (_what, fault) => {
  const broken = { ...configuration, ...fault } as Configuration
  await expect(checkAgainstSchema(broken)).rejects.toThrow(/schema/)
})

test('sets every fuse of the security checklist', () => {
  expect(configuration.electronFuses).toEqual({
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    grantFileProtocolExtraPrivileges: false,
    onlyLoadAppFromAsar: true,
    enableEmbeddedAsarIntegrityValidation: true,
    enableCookieEncryption: true,
    resetAdHocDarwinSignature: true,
  })
})

describe('installers', () => {
  test('for Linux: AppImage and deb', () => {
    expect(configuration.linux?.target).toEqual(['AppImage', 'deb'])
  })

  test('for macOS: a disk image for each processor', () => {
    expect(configuration.mac?.target).toEqual([{ target: 'dmg', arch: ['x64', 'arm64'] }])
  })

  test('for Windows: for the person alone, leaving the data when it goes', () => {
    expect(configuration.win?.target).toEqual([{ target: 'nsis', arch: ['x64'] }])
    expect(configuration.nsis).toMatchObject({ perMachine: false, deleteAppDataOnUninstall: false })
  })

  test('are published nowhere', () => expect(configuration.publish).toBeNull())
})
