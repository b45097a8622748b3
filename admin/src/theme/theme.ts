import type { ThemeOptions } from '@mui/material/styles';
import { darkTones, lightTones, type Tones } from './tone.js';
import { controlStyles } from './control.style.js';
import { surfaceStyles } from './surface.style.js';

declare module '@mui/material/styles' {
  interface Theme {
    /** The named colours of this system. */
    tones: Tones;
  }
  interface ThemeOptions {
    tones?: Tones;
  }
}

const systemFont =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif';

function options(mode: 'light' | 'dark', tones: Tones): ThemeOptions {
  return {
    tones,
    palette: {
      mode,
      primary: { main: tones.accent, contrastText: tones.onAccent },
      secondary: { main: tones.accent, contrastText: tones.onAccent },
      error: { main: tones.danger, contrastText: tones.onDanger },
      warning: { main: tones.late, contrastText: tones.paper },
      info: { main: tones.accent, contrastText: tones.onAccent },
      success: { main: tones.accent, contrastText: tones.onAccent },
      text: { primary: tones.ink, secondary: tones.softInk },
      background: { default: tones.ground, paper: tones.paper },
      divider: tones.line,
    },
    shape: { borderRadius: 5 },
    spacing: 8,
    typography: {
      fontFamily: systemFont,
      fontSize: 14,
      htmlFontSize: 16,
      h1: { fontSize: '1.25rem', fontWeight: 650, lineHeight: 1.3 },
      h2: { fontSize: '0.9375rem', fontWeight: 650, lineHeight: 1.35 },
      h3: { fontSize: '0.875rem', fontWeight: 650, lineHeight: 1.4 },
      body1: { fontSize: '0.875rem', lineHeight: 1.5 },
      body2: { fontSize: '0.8125rem', lineHeight: 1.45 },
      caption: { fontSize: '0.75rem', lineHeight: 1.4 },
      button: { textTransform: 'none', fontWeight: 600 },
    },
    components: { ...controlStyles(tones), ...surfaceStyles(tones) },
  };
}

/** Theme for day. */
export const lightTheme: ThemeOptions = options('light', lightTones);

/** Theme for night. */
export const darkTheme: ThemeOptions = options('dark', darkTones);
