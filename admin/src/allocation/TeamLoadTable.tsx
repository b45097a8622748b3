import {
  Link,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import type { ReactElement } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { TeamLoadDocument, type TeamLoadQuery } from '../__generated__/graphql.js';
import { useToday } from '../clock/today.js';
import { DaySpan } from '../date/PlainDate.js';
import { Panel } from '../fact/Panel.js';
import { useView } from '../graphql/useView.js';
import { useLabel } from '../label/EnumLabel.js';
import { listAddress } from '../list/list-address.js';
import { View } from '../state/View.js';
import { LoadBar } from '../support/LoadBar.js';

type Load = TeamLoadQuery['teamLoad'][number];

/** What everybody carries: weight, cases, languages and leave, the fullest first. */
export function TeamLoadTable({ most }: { readonly most?: number }): ReactElement {
  const view = useView('teamLoad', TeamLoadDocument, { role: null, area: null });
  return (
    <Panel title="Team load">
      <View of={view} what="the team" rows={6}>
        {({ teamLoad }) => {
          const rows = [...teamLoad].sort((one, other) => fullness(other) - fullness(one));
          return (
            <TableContainer>
              <Table size="small" aria-label="Team load">
                <TableHead>
                  <TableRow>
                    <TableCell>Name</TableCell>
                    <TableCell>Weight and cases</TableCell>
                    <TableCell>Leave</TableCell>
                  </TableRow>
                </TableHead>
                <TableBody>
                  {rows.slice(0, most).map((load) => (
                    <LoadRow key={load.staffMember.id} load={load} />
                  ))}
                </TableBody>
              </Table>
              {most !== undefined && rows.length > most && (
                <Link component={RouterLink} to="/allocation">
                  All {rows.length}
                </Link>
              )}
            </TableContainer>
          );
        }}
      </View>
    </Panel>
  );
}

function LoadRow({
  load: { staffMember, weight, limit, cases, casesOutOfSight },
}: {
  readonly load: Load;
}): ReactElement {
  const label = useLabel();
  const today = useToday();
  const leave = staffMember.leave.find((time) => time.untilOn >= today);
  return (
    <TableRow>
      <TableCell component="th" scope="row">
        <Link component={RouterLink} to={`/people/staff/${staffMember.id}`}>
          {staffMember.name}
        </Link>
        <Typography variant="caption" color="text.secondary" component="div">
          {[
            ...staffMember.roles.map((role) => label('StaffRole', role)),
            ...staffMember.languages,
          ].join(' · ')}
        </Typography>
      </TableCell>
      <TableCell>
        <LoadBar
          weight={weight}
          limit={limit}
          cases={cases}
          to={listAddress('/allocation', { staffId: staffMember.id, openOnly: true })}
        />
        {(casesOutOfSight ?? 0) > 0 && (
          <Typography variant="caption" color="text.secondary" component="div">
            {casesOutOfSight} of them not yours to see
          </Typography>
        )}
      </TableCell>
      <TableCell>
        {leave === undefined ? (
          ''
        ) : (
          <>
            <DaySpan from={leave.fromOn} until={leave.untilOn} />
            <Typography
              variant="caption"
              color={leave.coverName === null ? 'warning' : 'text.secondary'}
              component="div"
            >
              {leave.coverName === null ? 'nobody covers' : `${leave.coverName} covers`}
            </Typography>
          </>
        )}
      </TableCell>
    </TableRow>
  );
}

function fullness({ weight, limit }: Load): number {
  return limit === null || limit === 0 ? weight / 30 : weight / limit;
}
