import type { Components, Theme } from '@mui/material/styles';
import type { Tones } from './tone.js';

/** Looks of what is pressed or typed into: compact, flat, with a focus ring that can be seen from the other side of the desk. */
export function controlStyles(tones: Tones): Components<Theme> {
  const ring = { outline: `2px solid ${tones.accent}`, outlineOffset: 2 };
  return {
    MuiButtonBase: {
      defaultProps: { disableRipple: true },
      styleOverrides: { root: { '&.Mui-focusVisible': ring } },
    },
    MuiButton: {
      defaultProps: { size: 'small', disableElevation: true },
      styleOverrides: {
        root: { minHeight: 30, padding: '3px 12px' },
        outlined: { borderColor: tones.control },
      },
    },
    MuiIconButton: { defaultProps: { size: 'small' } },
    MuiTextField: { defaultProps: { size: 'small', variant: 'outlined', fullWidth: true } },
    MuiFormControl: { defaultProps: { size: 'small', margin: 'none' } },
    // Labels stand over their fields: they never move, never shrink and never cross a line.
    MuiInputLabel: {
      defaultProps: { shrink: true },
      styleOverrides: {
        root: {
          position: 'static',
          transform: 'none',
          maxWidth: 'none',
          color: tones.ink,
          fontWeight: 600,
          fontSize: '0.8125rem',
          marginBottom: 3,
          whiteSpace: 'normal',
          overflow: 'visible',
        },
      },
    },
    MuiFormLabel: {
      styleOverrides: { root: { color: tones.ink }, asterisk: { color: tones.softInk } },
    },
    MuiOutlinedInput: {
      defaultProps: { notched: false },
      styleOverrides: {
        root: { background: tones.paper },
        notchedOutline: { borderColor: tones.control, top: 0, '& legend': { display: 'none' } },
        input: { paddingTop: 8, paddingBottom: 7 },
      },
    },
    MuiFormHelperText: {
      styleOverrides: {
        root: { marginLeft: 2, color: tones.softInk, '&.Mui-error': { color: tones.danger } },
      },
    },
    MuiSelect: { defaultProps: { size: 'small' } },
    MuiCheckbox: {
      defaultProps: { size: 'small' },
      styleOverrides: { root: { padding: 5, color: tones.control } },
    },
    MuiRadio: {
      defaultProps: { size: 'small' },
      styleOverrides: { root: { padding: 5, color: tones.control } },
    },
    MuiMenuItem: {
      styleOverrides: {
        root: {
          minHeight: 32,
          paddingTop: 4,
          paddingBottom: 4,
          fontSize: '0.875rem',
          '&.Mui-focusVisible': { outlineOffset: -2 },
        },
      },
    },
    MuiTab: { styleOverrides: { root: { minHeight: 36, padding: '6px 12px', minWidth: 0 } } },
    MuiTabs: { styleOverrides: { root: { minHeight: 36 } } },
    MuiChip: {
      defaultProps: { size: 'small' },
      styleOverrides: { root: { height: 22, borderRadius: 4, fontWeight: 550 } },
    },
    MuiTooltip: {
      defaultProps: { enterDelay: 400 },
      styleOverrides: {
        tooltip: {
          fontSize: '0.8125rem',
          background: tones.ink,
          color: tones.paper,
          maxWidth: 360,
        },
      },
    },
    MuiLink: { defaultProps: { underline: 'hover' } },
  };
}
