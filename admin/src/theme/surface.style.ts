import type { Components, Theme } from '@mui/material/styles';
import type { Tones } from './tone.js';

/** Looks of what things lie on: thin lines instead of shadows, tabular figures everywhere. */
export function surfaceStyles(tones: Tones): Components<Theme> {
  const ring = { outline: `2px solid ${tones.accent}`, outlineOffset: 2, borderRadius: 3 };
  return {
    MuiCssBaseline: {
      styleOverrides: {
        // What has the focus never lies under the bars above and below.
        html: { scrollPaddingTop: 64, scrollPaddingBottom: 144 },
        body: { fontVariantNumeric: 'tabular-nums', fontSize: '0.875rem' },
        // A long unbroken word never widens a page; columns of a table and buttons are as wide as their words.
        'main, [role="dialog"]': { overflowWrap: 'anywhere' },
        'table, button': { overflowWrap: 'break-word' },
        'a:focus-visible, [tabindex="0"]:focus-visible, summary:focus-visible': ring,
        // Headings and the main part take the focus only to be read aloud.
        '[tabindex="-1"]:focus-visible': { outline: 'none' },
        '@media (prefers-reduced-motion: reduce)': {
          '*': { transition: 'none !important', animation: 'none !important' },
        },
        '@media print': {
          // Whatever look is on the screen: paper is read in black on white.
          html: { colorScheme: 'light !important', background: '#fff !important' },
          'body, body *': {
            color: '#000 !important',
            background: 'transparent !important',
            borderColor: '#888 !important',
          },
          'header, nav, [data-no-print]': { display: 'none !important' },
        },
      },
    },
    MuiPaper: {
      defaultProps: { elevation: 0 },
      styleOverrides: { root: { backgroundImage: 'none' }, outlined: { borderColor: tones.line } },
    },
    MuiCard: { defaultProps: { variant: 'outlined' } },
    MuiAppBar: { defaultProps: { elevation: 0, color: 'default' } },
    MuiDialogTitle: {
      styleOverrides: { root: { fontSize: '1.0625rem', fontWeight: 650, paddingBottom: 8 } },
    },
    MuiDialog: {
      defaultProps: { fullWidth: true, maxWidth: 'sm' },
      styleOverrides: { paper: { border: `1px solid ${tones.line}` } },
    },
    MuiMenu: {
      styleOverrides: {
        paper: { border: `1px solid ${tones.line}`, boxShadow: '0 6px 20px rgb(0 0 0 / 0.18)' },
      },
    },
    MuiPopover: {
      styleOverrides: {
        paper: { border: `1px solid ${tones.line}`, boxShadow: '0 6px 20px rgb(0 0 0 / 0.18)' },
      },
    },
    MuiTableCell: {
      styleOverrides: {
        root: {
          padding: '5px 10px',
          borderColor: tones.line,
          fontSize: '0.8125rem',
          lineHeight: 1.4,
        },
        head: {
          color: tones.softInk,
          fontWeight: 600,
          whiteSpace: 'nowrap',
          background: tones.raised,
        },
      },
    },
    MuiTableRow: {
      styleOverrides: {
        root: {
          '&:focus-within': { background: tones.accentGround },
          '&.Mui-selected': { background: tones.accentGround },
        },
      },
    },
    MuiAlert: {
      styleOverrides: {
        root: { padding: '4px 12px', alignItems: 'center', border: '1px solid', color: tones.ink },
        standardError: { background: tones.dangerGround, borderColor: tones.danger },
        standardWarning: { background: tones.lateGround, borderColor: tones.late },
        standardInfo: { background: tones.accentGround, borderColor: tones.accent },
        standardSuccess: { background: tones.accentGround, borderColor: tones.accent },
      },
    },
    MuiSkeleton: { defaultProps: { animation: 'wave' } },
  };
}
