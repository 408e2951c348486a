import { createTheme } from '@mantine/core';

/** Text of 16 px and more, targets of 40 px and more, colours with a contrast of 4.5 and more. */
export const theme = createTheme({
  primaryColor: 'brand',
  primaryShade: 7,
  colors: {
    brand: [
      '#eaf1fb',
      '#d3e0f2',
      '#a6c0e5',
      '#769ed8',
      '#4f82cd',
      '#3870c6',
      '#2b67c4',
      '#1c51a3',
      '#144a98',
      '#053f86',
    ],
  },
  fontFamily: "'Segoe UI', 'Noto Sans', Roboto, 'Liberation Sans', Arial, sans-serif",
  fontSizes: { xs: '0.9375rem', sm: '1rem', md: '1.0625rem', lg: '1.1875rem', xl: '1.375rem' },
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.625rem' },
      h2: { fontSize: '1.3125rem' },
      h3: { fontSize: '1.125rem' },
    },
  },
  defaultRadius: 'sm',
  components: {
    Button: { defaultProps: { size: 'md' }, styles: { root: { flexShrink: 0 } } },
    TextInput: { defaultProps: { size: 'md' } },
    Textarea: { defaultProps: { size: 'md' } },
    Select: { defaultProps: { size: 'md' } },
    Checkbox: { defaultProps: { size: 'md' } },
    SegmentedControl: { defaultProps: { size: 'md' } },
    // A dialog's head is not the page's.
    Modal: { defaultProps: { attributes: { header: { role: 'presentation' } } } },
    Radio: { defaultProps: { size: 'md' } },
    RadioGroup: { defaultProps: { size: 'md' } },
    Tabs: { defaultProps: { keepMounted: false } },
  },
});
