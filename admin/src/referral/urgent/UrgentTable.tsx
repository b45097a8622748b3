import { Button, Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { useNotify } from 'react-admin';
import { PickUpReferralDocument, type UrgentReferralsQuery } from '../../__generated__/graphql.js';
import { serverNow } from '../../clock/now.js';
import { Clock } from '../../clock/Clock.js';
import { Moment } from '../../date/PlainDate.js';
import { CommandNotice } from '../../form/CommandNotice.js';
import { useCommand } from '../../graphql/useCommand.js';
import { RecordTable } from '../../table/RecordTable.js';
import type { Column } from '../../table/record-table.js';
import { RowLink } from '../../table/RowLink.js';
import { DangerMark } from '../DangerMark.js';
import { NumberToRing } from './NumberToRing.js';

type Urgent = UrgentReferralsQuery['urgentReferrals'][number];

const columns: readonly Column<Urgent & { readonly id: string }>[] = [
  {
    key: 'reference',
    head: 'Referral',
    cell: (row) => (
      <>
        <RowLink to={`/children/${row.childId}`}>{row.reference}</RowLink> <DangerMark of={row} />
      </>
    ),
  },
  { key: 'received', head: 'Received', cell: (row) => <Moment at={row.receivedAt} /> },
  {
    key: 'sender',
    head: 'Sent by',
    cell: (row) =>
      [row.organisation, [row.senderName, row.senderRole].filter(Boolean).join(', ')]
        .filter(Boolean)
        .join(': '),
  },
  { key: 'phone', head: 'Number in our directory', cell: (row) => <NumberToRing of={row} /> },
  { key: 'stands', head: 'Who has it', cell: (row) => <WhoHasIt of={row} /> },
];

/** Urgent referrals, those that nobody has picked up first. */
export function UrgentTable({ rows }: { readonly rows: readonly Urgent[] }): ReactElement {
  const command = useCommand(PickUpReferralDocument, 'pickUpReferral');
  const notify = useNotify();
  const pickUp = async ({ referralId, version }: Urgent): Promise<void> => {
    const done = await command.run({ input: { referralId, version } });
    if (done !== null) notify(`You have ${done.reference}. Nobody else is paged.`);
  };
  return (
    <>
      <CommandNotice problem={command.problem} fault={command.fault} onLook={command.clear} />
      <RecordTable
        caption="Urgent referrals from outside"
        rows={rows.map((row) => ({ ...row, id: row.referralId }))}
        columns={columns}
        rowName={(row) => row.reference}
        actions={(row) =>
          row.pickedUpAt === null && (
            <Button
              variant="contained"
              sx={{ whiteSpace: 'nowrap' }}
              loading={command.isRunning}
              onClick={() => void pickUp(row)}
              aria-label={`Pick up ${row.reference}`}
            >
              Pick up
            </Button>
          )
        }
      />
    </>
  );
}

function isPast(at: string | null): boolean {
  return at !== null && Date.parse(at) <= serverNow();
}

function WhoHasIt({ of: row }: { readonly of: Urgent }): ReactElement {
  if (row.pickedUpAt !== null)
    return (
      <>
        {row.pickedUpBy}, <Moment at={row.pickedUpAt} />
      </>
    );
  return (
    <>
      <Typography component="span" sx={{ fontWeight: 600 }}>
        Nobody yet.
      </Typography>{' '}
      {isPast(row.managerPagedAt) ? (
        <>
          The on-call manager was paged <Moment at={row.managerPagedAt} />.
        </>
      ) : (
        <>
          The on-call manager is paged: <Clock dueAt={row.managerPagedAt} />
        </>
      )}
    </>
  );
}
