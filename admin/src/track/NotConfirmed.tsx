import { Alert } from '@mui/material';
import type { ReactElement } from 'react';

/** A reference that opens nothing, and what to do about it. */
export function NotConfirmed({
  reference,
  owner,
}: {
  readonly reference: string;
  readonly owner: string;
}): ReactElement {
  return (
    <Alert severity="warning">
      Reference not confirmed: {reference}. {owner} has no record under it that agrees with this
      child&apos;s birth date and name, so nothing is shown. Compare the reference with the letter
      it came in, and the names and date of birth here with what was told there.
    </Alert>
  );
}
