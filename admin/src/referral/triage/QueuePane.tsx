import { Box, Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { ListBase, useListContext } from 'react-admin';
import { NameWithAge } from '../../child/NameWithAge.js';
import { Clock } from '../../clock/Clock.js';
import { LoadingState } from '../../state/LoadingState.js';
import { RowLink } from '../../table/RowLink.js';
import { rowMark, useRowKeys } from '../../table/useRowKeys.js';
import { DangerMark } from '../DangerMark.js';
import { queueDefault } from '../queue.js';
import type { ReferralRow } from '../referral.list.js';

/** The queue beside the referral in hand, with the filter it was left with. */
export function QueuePane({ present }: { readonly present: string }): ReactElement {
  return (
    <ListBase<ReferralRow>
      resource="referrals"
      perPage={50}
      filterDefaultValues={queueDefault}
      disableSyncWithLocation
      storeKey="referrals.listParams"
      disableAuthentication
    >
      <QueueRows present={present} />
    </ListBase>
  );
}

function QueueRows({ present }: { readonly present: string }): ReactElement {
  const { data, hasNextPage } = useListContext<ReferralRow>();
  const container = useRowKeys<HTMLElement>();
  return (
    <Box
      component="nav"
      ref={container}
      aria-label="Queue of referrals"
      sx={{ position: 'sticky', top: 60, maxHeight: 'calc(100dvh - 76px)', overflowY: 'auto' }}
    >
      <Typography variant="h2" sx={{ px: 1, pb: 0.5 }}>
        Queue ({data?.length ?? 0}
        {hasNextPage === true && '+'})
      </Typography>
      {data === undefined ? (
        <LoadingState what="the queue" rows={10} />
      ) : (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {data.map((row) => (
            <Box
              key={row.id}
              component="li"
              {...{ [rowMark.row]: row.id }}
              aria-current={row.id === present ? 'true' : undefined}
              sx={({ tones }) => ({
                px: 1,
                py: 0.75,
                borderBottom: `1px solid ${tones.line}`,
                borderLeft: `3px solid ${row.id === present ? tones.accent : 'transparent'}`,
                background: row.id === present ? tones.accentGround : undefined,
              })}
            >
              <Box
                sx={{
                  display: 'flex',
                  justifyContent: 'space-between',
                  gap: 0.5,
                  fontSize: '0.8125rem',
                }}
              >
                <RowLink to={`/referrals/${row.id}`}>{row.reference}</RowLink>
                <Clock dueAt={row.triageDueAt} pausedAt={row.pausedAt} metAt={row.decidedAt} />
              </Box>
              <Typography variant="body2" noWrap>
                <NameWithAge of={row.child} />
              </Typography>
              <DangerMark of={row} />
            </Box>
          ))}
        </Box>
      )}
    </Box>
  );
}
