/** Draws every icon of the program from resources/icons/icon.svg. Run after changing it: `npm run icons`. */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { chromium } from '@playwright/test'
import { packIcns } from './icons/icns.ts'
import type { IconImage } from './icons/ico.ts'
import { packIco } from './icons/ico.ts'
import { findChromium } from './verify/chromium.ts'

const folder = path.resolve(import.meta.dirname, '..', 'resources', 'icons')
const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024]
/** What Windows shows, from the title bar to the largest tile. */
const windowsSizes = [16, 24, 32, 48, 64, 128, 256]

async function render(svg: string): Promise<IconImage[]> {
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] })
  try {
    const images: IconImage[] = []
    for (const size of sizes) {
      const page = await browser.newPage({ viewport: { width: size, height: size } })
      const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
      await page.setContent(
        `<style>*{margin:0}img{display:block;width:${size}px;height:${size}px}</style><img src="${source}">`,
      )
      await page.waitForFunction('document.images[0]?.complete')
      images.push({ size, png: await page.screenshot({ omitBackground: true }) })
      await page.close()
    }
    return images
  } finally {
    await browser.close()
  }
}

const images = await render(readFileSync(path.join(folder, 'icon.svg'), 'utf8'))
for (const { size, png } of images) writeFileSync(path.join(folder, `${size}x${size}.png`), png)
const ofSize = (wanted: readonly number[]) => images.filter(({ size }) => wanted.includes(size))
writeFileSync(path.join(folder, 'icon.ico'), packIco(ofSize(windowsSizes)))
writeFileSync(path.join(folder, 'icon.icns'), packIcns(images))
console.log(`Wrote ${images.length} images, icon.ico and icon.icns to ${folder}.`)
