/** Reads both texts back from the HTML and Markdown outputs, by the rules that the outputs state. */
import { TEXT_BEGINS, TEXT_ENDS } from '#shared/redline/outputs/markdown.ts'
import { unescapeMarkdown } from '#shared/redline/outputs/markdown-escape.ts'

type Side = 'old' | 'new'

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' }
const unescapeHtml = (html: string) =>
  html.replace(/&(amp|lt|gt|quot|nbsp);/g, (_, name: string) => entities[name]!)

/** Paragraphs joined: by a line end, or by nothing where the end is not in that side's text. */
function join(paragraphs: readonly { text: string; end: string | undefined }[], side: Side): string {
  const gone = side === 'new' ? 'deleted' : 'inserted'
  return paragraphs
    .map(({ text, end }, at) => (at === paragraphs.length - 1 || end === gone ? text : `${text}\n`))
    .join('')
}

export function htmlSide(html: string, side: Side): string {
  const main = html.slice(html.indexOf('<main>\n') + 7, html.lastIndexOf('\n</main>'))
  const gone = side === 'new' ? /<del[^>]*>[\s\S]*?<\/del>/g : /<ins[^>]*>[\s\S]*?<\/ins>/g
  const paragraphs = [...main.matchAll(/<p([^>]*)>([\s\S]*?)<\/p>/g)].map(
    ([, attributes = '', content = '']) => ({
      text: unescapeHtml(content.replace(gone, '').replace(/<[^>]*>/g, '')),
      end: /data-end="(\w+)"/.exec(attributes)?.[1],
    }),
  )
  return join(paragraphs, side)
}

export function markdownSide(markdown: string, side: Side): string {
  const body = markdown.slice(
    markdown.indexOf(TEXT_BEGINS) + TEXT_BEGINS.length + 2,
    markdown.lastIndexOf(TEXT_ENDS) - 2,
  )
  const gone = side === 'new' ? /<del>~~[\s\S]*?~~<\/del>/g : /<u>\*\*[\s\S]*?\*\*<\/u>/g
  const paragraphs = body.split('\n\n').map((block) => ({
    text: unescapeMarkdown(
      block
        .replace(/<sup>[\s\S]*?<\/sup>/g, '')
        .replace('<!-- empty paragraph -->', '')
        .replace(gone, '')
        .replace(/<del>~~|~~<\/del>|<u>\*\*|\*\*<\/u>|<\/?mark>/g, ''),
    ),
    end: block.endsWith('<sup><del>¶</del></sup>')
      ? 'deleted'
      : block.endsWith('<sup><u>¶</u></sup>')
        ? 'inserted'
        : undefined,
  }))
  return join(paragraphs, side)
}
