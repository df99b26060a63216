/** Every form in which a redline leaves the program. */
import { Button, Menu } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconChevronDown, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import type { AppError, ExportFormat } from '#shared/contract/index.ts'
import { host } from '../../../app/host.ts'
import type { ReadySide } from '../use-side.ts'
import { saveExport } from './save-export.ts'

const forms: readonly { format: ExportFormat; label: string; detail: string }[] = [
  { format: 'docx', label: 'Word', detail: 'real tracked changes' },
  { format: 'html', label: 'Web page', detail: 'struck and underlined' },
  { format: 'drafting-html', label: 'Drafting style, web page', detail: 'brackets and underline' },
  { format: 'drafting-text', label: 'Drafting style, plain text', detail: '[brackets] and _low lines_' },
  { format: 'markdown', label: 'Markdown', detail: 'for notes and messages' },
  { format: 'json', label: 'JSON', detail: 'every change, by the published schema' },
]

const sideWords: Readonly<Record<string, string>> = { old: ' (the old text)', new: ' (the new text)' }

function failed(error: AppError | Error) {
  const where = 'where' in error && error.where ? (sideWords[error.where] ?? '') : ''
  notifications.show({
    color: 'red',
    title: 'Nothing was exported',
    message: `${error.message}${where}`,
    autoClose: false,
  })
}

export function ExportMenu({ old, neu }: { old: ReadySide; neu: ReadySide }) {
  const [busy, setBusy] = useState(false)
  const save = (format: ExportFormat) => {
    setBusy(true)
    saveExport(old, neu, format)
      .then((name) => {
        if (name !== null) notifications.show({ message: `Exported: ${name}`, autoClose: 5000 })
      }, failed)
      .finally(() => setBusy(false))
  }
  return (
    <Menu position="bottom-end" shadow="md" withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button
          size="xs"
          variant="default"
          loading={busy}
          rightSection={<IconChevronDown size={14} aria-hidden />}
        >
          Export
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {forms.map(({ format, label, detail }) => (
          <Menu.Item key={format} onClick={() => save(format)}>
            {label} <span className="quiet">{detail}</span>
          </Menu.Item>
        ))}
        <Menu.Divider role="separator" />
        <Menu.Item
          leftSection={<IconPrinter size={16} aria-hidden />}
          // The menu must be gone before the page is printed.
          onClick={() => setTimeout(() => host.print().catch(failed), 250)}
        >
          Print, or save as PDF
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
