/** The menu by which a comparison leaves the program: as a file, or on paper. */
import { Button, Menu } from '@mantine/core'
import { IconChevronDown, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { printPage } from '../../../components/redline/print-page.ts'
import { type ExportForm, formsOfThree, formsOfTwo } from './forms.ts'
import { exportFailed, runExport } from './run-export.tsx'
import type { ExportedSides } from './save-export.ts'

export function ExportMenu({ sides }: { sides: ExportedSides }) {
  const [busy, setBusy] = useState(false)
  const save = (form: ExportForm) => {
    setBusy(true)
    void runExport(sides, form).finally(() => setBusy(false))
  }
  return (
    <Menu position="bottom-end" shadow="md" withinPortal={false}>
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
        {(sides.third ? formsOfThree : formsOfTwo).map((form) => (
          <Menu.Item key={form.format} onClick={() => save(form)}>
            {form.label} <span className="quiet">{form.detail}</span>
          </Menu.Item>
        ))}
        <Menu.Divider role="separator" />
        <Menu.Item
          leftSection={<IconPrinter size={16} aria-hidden />}
          // The menu must be gone before the page is printed.
          onClick={() => setTimeout(() => printPage().catch(exportFailed), 250)}
        >
          Print, or save as PDF
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
