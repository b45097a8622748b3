import { Button } from '@mui/material';
import type { ReactElement } from 'react';

/** Asks for the entries before those on screen. */
export function EarlierButton({
  busy,
  onClick,
}: {
  readonly busy: boolean;
  readonly onClick: () => void;
}): ReactElement {
  return (
    <div>
      <Button variant="outlined" loading={busy} onClick={onClick} sx={{ mt: 1 }}>
        Earlier entries
      </Button>
    </div>
  );
}
