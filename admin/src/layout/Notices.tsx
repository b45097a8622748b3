import type { ReactElement } from 'react';
import { Notification } from 'react-admin';

/** What was done, for a few seconds. At the top: below it would lie over the buttons that a form keeps in sight. */
export function Notices(): ReactElement {
  return (
    <Notification
      anchorOrigin={{ vertical: 'top', horizontal: 'center' }}
      sx={{ top: { xs: 60, sm: 60 } }}
    />
  );
}
