import { useTheme } from '@mui/material/styles';

const dayShades = ['#eceff1', '#cfe3ea', '#9fcbd9', '#62a8be', '#2c7f9a', '#0a5a73'];
const nightShades = ['#262e33', '#1d4250', '#245f73', '#35819a', '#58a6bf', '#9bd6e7'];

/** The shades of a map from nothing to most, in the present theme. */
export function useShades(): readonly string[] {
  return useTheme().palette.mode === 'dark' ? nightShades : dayShades;
}
