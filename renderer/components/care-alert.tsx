/** What a reader must know before relying on something: the same look everywhere, readable in both schemes. */
import { Alert, type AlertProps } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import classes from './care-alert.module.css'

export function CareAlert(props: Omit<AlertProps, 'color' | 'variant' | 'icon' | 'classNames'>) {
  return (
    <Alert
      {...props}
      variant="outline"
      color="yellow"
      icon={<IconAlertTriangle aria-hidden />}
      classNames={{ root: classes.root, title: classes.title, icon: classes.icon, message: classes.message }}
    />
  )
}
