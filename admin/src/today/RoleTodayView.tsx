import { Box, Link, Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { ConnectionsToAdmit } from '../connection/ConnectionsToAdmit.js';
import { Panel } from '../fact/Panel.js';
import { useSession } from '../session/useSession.js';
import { todayOf } from './role-today.js';

/** Today for people who work on no cases: what they can do, and where. */
export function RoleTodayView(): ReactElement {
  const { lead, possibilities } = todayOf(useSession()?.roles ?? []);
  return (
    <Box sx={{ maxWidth: 820 }}>
      <Panel title="What you can do here">
        <Typography sx={{ mb: 1 }}>{lead}</Typography>
        <ConnectionsToAdmit />
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {possibilities.map(({ title, text, to }) => (
            <Box component="li" key={title} sx={{ py: 1, borderTop: 1, borderColor: 'divider' }}>
              {to === undefined ? (
                <Typography component="span" sx={{ fontWeight: 650 }}>
                  {title}
                </Typography>
              ) : (
                <Link component={RouterLink} to={to} sx={{ fontWeight: 650, py: 0.4 }}>
                  {title}
                </Link>
              )}
              <Typography color="text.secondary">{text}</Typography>
            </Box>
          ))}
        </Box>
      </Panel>
    </Box>
  );
}
