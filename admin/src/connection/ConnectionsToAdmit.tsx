import { Box } from '@mui/material';
import type { ReactElement } from 'react';
import { ConnectionsToAdmitDocument } from '../__generated__/graphql.js';
import { useView } from '../graphql/useView.js';
import { listAddress } from '../list/list-address.js';
import { useSession } from '../session/useSession.js';
import { CountLine } from '../today/CountLine.js';

const admitting = ['manager', 'auditor'];
const most = 100;

/** How many connections of partners wait to be admitted, for those who admit them; nothing for anybody else. */
export function ConnectionsToAdmit(): ReactElement | null {
  const admits = (useSession()?.roles ?? []).some((role) => admitting.includes(role));
  const view = useView(
    'connectionsToAdmit',
    ConnectionsToAdmitDocument,
    { first: most },
    { enabled: admits, every: 60_000 },
  );
  const waiting = view.data?.partnerClients.edges.length;
  if (!admits || waiting === undefined) return null;
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, mb: 1 }}>
      <CountLine
        count={waiting}
        label="Connections of partners to admit"
        to={listAddress('/settings/connections', { states: ['REQUESTED'] })}
      />
    </Box>
  );
}
