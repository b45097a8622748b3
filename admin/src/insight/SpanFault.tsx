import { Alert } from '@mui/material';
import type { ReactElement } from 'react';

/** Says that an address asks for something else than is shown, so that nobody takes the one for the other. */
export function SpanFault({ fault }: { readonly fault: string | undefined }): ReactElement | null {
  if (fault === undefined) return null;
  return (
    <Alert severity="warning" sx={{ width: '100%', mb: 1.5 }}>
      {fault}
    </Alert>
  );
}
