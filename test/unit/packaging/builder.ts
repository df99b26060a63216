/** electron-builder's own reader and schema, used offline. */
import path from 'node:path'
import type { Configuration } from 'app-builder-lib'
import { getConfig, validateConfiguration } from 'app-builder-lib/out/util/config/config.js'
import { DebugLogger } from 'builder-util'

export type { Configuration }

export const root = path.resolve(import.meta.dirname, '../../..')

/** The program's configuration as electron-builder reads it. */
export function readConfiguration(): Promise<Configuration> {
  return getConfig(root, path.join(root, 'electron-builder.yml'), null)
}

/** @throws with the schema's words when the configuration does not fit electron-builder's schema. */
export function checkAgainstSchema(configuration: Configuration): Promise<void> {
  return validateConfiguration(configuration, new DebugLogger(false))
}
