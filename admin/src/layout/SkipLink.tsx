import { Link } from '@mui/material';
import type { ReactElement } from 'react';

/** The first stop of the keyboard: past bar and menu, straight to the work. */
export function SkipLink(): ReactElement {
  return (
    <Link
      href="#main"
      onClick={(event) => {
        event.preventDefault();
        document.getElementById('main')?.focus();
      }}
      sx={{
        position: 'absolute',
        left: 8,
        top: -80,
        zIndex: 2000,
        px: 2,
        py: 1,
        bgcolor: 'background.paper',
        border: 2,
        borderRadius: 1,
        '&:focus': { top: 8 },
      }}
    >
      Skip to the work
    </Link>
  );
}
