/** Mantine's theme: oak green, readable contrast in both schemes, the two shipped fonts. */
import {
  Alert,
  Anchor,
  type CSSVariablesResolver,
  createTheme,
  Drawer,
  type MantineColorsTuple,
  Menu,
  Modal,
  Notification,
  Tabs,
} from '@mantine/core'

const oak: MantineColorsTuple = [
  '#eef7f1',
  '#dcebe2',
  '#b7d7c3',
  '#8fc1a2',
  '#6eaf87',
  '#58a475',
  '#3f8a5c',
  '#2f7349',
  '#1f5d3a',
  '#0f4728',
]

/** A dialog's cross needs a name, and its head is not the page's banner. */
const dialogDefaults = {
  closeButtonProps: { 'aria-label': 'Close' },
  attributes: { header: { role: 'presentation' } },
}

export const theme = createTheme({
  primaryColor: 'oak',
  // Shade 8 is the lightest on which white text passes 4.5:1 in both schemes.
  primaryShade: { light: 8, dark: 8 },
  autoContrast: true,
  colors: { oak },
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  headings: { fontFamily: "'Inter Variable', system-ui, sans-serif", fontWeight: '650' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    // A link inside text must not be told by its colour alone; global.css keeps the line thin and quiet.
    Anchor: Anchor.extend({ defaultProps: { underline: 'always' } }),
    // A coloured title on the page's ground is too faint in yellow; the icon and the border carry the colour.
    Alert: Alert.extend({ styles: { title: { color: 'var(--mantine-color-text)' } } }),
    // A stop of its own inside a menu is no item of it; the focus goes to the first item at once.
    Menu: Menu.extend({ defaultProps: { withInitialFocusPlaceholder: false } }),
    // The line under the chosen tab, in a green that is seen on both grounds.
    Tabs: Tabs.extend({ vars: () => ({ root: { '--tabs-color': 'var(--co-accent)' } }) }),
    Modal: Modal.extend({ defaultProps: dialogDefaults }),
    Drawer: Drawer.extend({ defaultProps: dialogDefaults }),
    Notification: Notification.extend({ defaultProps: { closeButtonProps: { 'aria-label': 'Dismiss' } } }),
  },
  other: { lawFont: "'Source Serif 4 Variable', Georgia, serif" },
})

/** Mantine's quiet texts, placeholders and messages of error, dark or light enough to be read (4.5 to 1). */
export const readableVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#495057',
    '--mantine-color-placeholder': '#6b737b',
    '--mantine-color-error': '#c42121',
  },
  dark: {
    '--mantine-color-dimmed': '#adb5bd',
    '--mantine-color-placeholder': '#9aa1a8',
    '--mantine-color-error': '#ff8787',
  },
})
