import { Button, Combobox, Input, InputBase, Modal, PasswordInput, Select, createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

/** กรมท่า, the blue of Thai government paper; every pair used for text passes WCAG AA. */
const navy: MantineColorsTuple = [
  '#eef3fa', '#d9e4f2', '#b3c8e4', '#8aaad4', '#668fc6', '#4a78b8', '#2f5f9e', '#1f4a84', '#163a6b', '#0f2a50',
];
const green: MantineColorsTuple = [
  '#e8f4ec', '#d0e8d8', '#a3d1b2', '#75ba8c', '#4da26b', '#2f8a52', '#237443', '#1b6338', '#14502c', '#0c3a1f',
];
const red: MantineColorsTuple = [
  '#fdeeec', '#f9d9d5', '#f0b2aa', '#e58a7f', '#d9655a', '#c9463a', '#b3352a', '#9c2a20', '#821f17', '#61150f',
];
const amber: MantineColorsTuple = [
  '#fdf4e0', '#faeac4', '#f2d48a', '#e6bc55', '#d3a02e', '#b0801a', '#926710', '#7a540a', '#634306', '#4a3104',
];

const FAMILY = 'Sarabun, "Noto Sans Thai", "Leelawadee UI", Thonburi, sans-serif';
const TALL = { '--button-fz': '1.125rem', '--button-padding-x': '20px' };
const FIELD = { '--input-height': '50px', '--input-fz': '1.125rem', '--input-font-family': `"Sarabun Field", ${FAMILY}` };

export const theme = createTheme({
  colors: { navy, green, red, amber },
  primaryColor: 'navy',
  primaryShade: 8,
  black: '#1b2430',
  fontFamily: FAMILY,
  headings: {
    fontFamily: FAMILY,
    fontWeight: '700',
    sizes: { h1: { fontSize: '1.625rem', lineHeight: '1.4' }, h2: { fontSize: '1.3125rem', lineHeight: '1.45' }, h3: { fontSize: '1.1875rem', lineHeight: '1.5' } },
  },
  fontSizes: { xs: '1rem', sm: '1.0625rem', md: '1.125rem', lg: '1.25rem', xl: '1.5rem' },
  lineHeights: { xs: '1.6', sm: '1.6', md: '1.65', lg: '1.6', xl: '1.5' },
  defaultRadius: 'md',
  radius: { xs: '4px', sm: '8px', md: '10px', lg: '14px', xl: '20px' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: Button.extend({ vars: () => ({ root: TALL }) }),
    Input: Input.extend({ vars: () => ({ wrapper: FIELD }) }),
    InputBase: InputBase.extend({ defaultProps: { size: 'md' } }),
    InputWrapper: Input.Wrapper.extend({ defaultProps: { size: 'md' } }),
    // From the field's own edge: a list that is measured while hidden has no width, and a centred one would stand out of a narrow phone and widen the page.
    Combobox: Combobox.extend({ defaultProps: { position: 'bottom-start' } }),
    Select: Select.extend({ defaultProps: { allowDeselect: false } }),
    PasswordInput: PasswordInput.extend({ vars: () => ({ root: { '--psi-button-size': '44px' } }) }),
    Modal: Modal.extend({ defaultProps: { centered: true, padding: 'lg' }, styles: { title: { lineHeight: 1.5 } } }),
  },
});

/** Mantine's own grey for hints is too faint for older eyes. */
export const variables: CSSVariablesResolver = () => ({
  variables: {},
  light: { '--mantine-color-dimmed': '#4a5564', '--mantine-color-error': '#9c2a20', '--mantine-color-placeholder': '#5d6774', '--input-bd': '#767d88', '--mantine-color-disabled-color': '#5d6774' },
  dark: {},
});
