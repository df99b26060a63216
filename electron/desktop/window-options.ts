/** How the window is locked down. Each setting is one item of Electron's security checklist. */
import type { WebPreferences } from 'electron'

/** The page gets no Node, no access to the preload's world, no relaxed web security. */
export function hardenedPreferences(preload: string): WebPreferences {
  return {
    preload,
    contextIsolation: true,
    sandbox: true,
    webSecurity: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webviewTag: false,
    experimentalFeatures: false,
    allowRunningInsecureContent: false,
    navigateOnDragDrop: false,
    // Chromium would fetch dictionaries from the network without being asked.
    spellcheck: false,
  }
}
