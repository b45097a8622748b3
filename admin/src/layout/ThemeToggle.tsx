import NightIcon from '@mui/icons-material/DarkModeOutlined';
import DayIcon from '@mui/icons-material/LightModeOutlined';
import { IconButton, Tooltip } from '@mui/material';
import type { ReactElement } from 'react';
import { useTheme } from 'react-admin';

/** Switches between the screens of day and night. */
export function ThemeToggle(): ReactElement {
  const [theme, setTheme] = useTheme();
  const words = theme === 'dark' ? 'Use the light screen' : 'Use the dark screen';
  return (
    <Tooltip title={words}>
      <IconButton
        aria-label={words}
        onClick={() => setTheme(theme === 'dark' ? 'light' : 'dark')}
        color="inherit"
      >
        {theme === 'dark' ? <DayIcon fontSize="small" /> : <NightIcon fontSize="small" />}
      </IconButton>
    </Tooltip>
  );
}
