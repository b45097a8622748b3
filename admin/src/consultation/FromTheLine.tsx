import { Alert, Stack } from '@mui/material';
import type { ReactElement } from 'react';
import type { ShownConsultation } from './consultation.form.js';

type Told = Pick<
  ShownConsultation,
  'state' | 'callReference' | 'dangerAsTold' | 'callerVerification'
>;

/** What must be known before ringing a professional whom the line spoke to, for as long as the consultation goes on. */
export function FromTheLine({
  consultation: { state, callReference, dangerAsTold, callerVerification },
}: {
  readonly consultation: Told;
}): ReactElement | null {
  if (callReference === null || state === 'CLOSED') return null;
  return (
    <Stack spacing={1} sx={{ mb: 1.5 }}>
      {dangerAsTold === 'YES' && (
        <Alert severity="error">
          <b>Somebody was in immediate danger</b> when they rang the line, call {callReference}. If
          it goes on, 999 comes first.
        </Alert>
      )}
      {callerVerification === 'UNVERIFIED' && (
        <Alert severity="warning">
          <b>Nobody had rung them back</b> when the line put this to you. Ring the number of our
          directory, never the one they gave, and give no information before.
        </Alert>
      )}
    </Stack>
  );
}
