/** The application's menu: the usual roles with the system's own shortcuts, and what the program adds. */
import { BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron'
import { openExternally } from './external-links.ts'
import { printPage } from './page-services.ts'

/**
 * The menu's template.
 * @param developing shows the developer tools, which a packaged program keeps away.
 */
export function menuTemplate(platform: NodeJS.Platform, developing: boolean): MenuItemConstructorOptions[] {
  const mac = platform === 'darwin'
  const leave: MenuItemConstructorOptions = mac ? { role: 'close' } : { role: 'quit' }
  return [
    ...(mac ? [{ role: 'appMenu' as const }] : []),
    {
      label: '&File',
      submenu: [{ label: '&Print…', accelerator: 'CmdOrCtrl+P', click: print }, { type: 'separator' }, leave],
    },
    { role: 'editMenu', label: '&Edit' },
    {
      label: '&View',
      submenu: [
        { role: 'reload' },
        { type: 'separator' },
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { type: 'separator' },
        { role: 'togglefullscreen' },
        ...(developing ? [{ role: 'toggleDevTools' as const }] : []),
      ],
    },
    {
      label: '&Go',
      submenu: [
        { label: '&Back', accelerator: mac ? 'Cmd+[' : 'Alt+Left', click: go('goBack') },
        { label: '&Forward', accelerator: mac ? 'Cmd+]' : 'Alt+Right', click: go('goForward') },
      ],
    },
    { role: 'windowMenu', label: '&Window' },
    {
      role: 'help',
      label: '&Help',
      submenu: [
        {
          label: 'General Statutes of Connecticut',
          click: openLink('https://www.cga.ct.gov/current/pub/titles.htm'),
        },
        { label: 'Connecticut General Assembly', click: openLink('https://www.cga.ct.gov/') },
        ...(mac ? [] : [{ type: 'separator' as const }, { role: 'about' as const }]),
      ],
    },
  ]
}

/** @param developing whether the developer tools are offered */
export function setMenu(developing: boolean): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(process.platform, developing)))
}

function print(): void {
  const window = BrowserWindow.getFocusedWindow()
  if (window) void printPage(window.webContents)
}

function go(where: 'goBack' | 'goForward') {
  return () => BrowserWindow.getFocusedWindow()?.webContents.navigationHistory[where]()
}

function openLink(address: string) {
  return () => void openExternally(address)
}
