import { Link, Typography } from '@mui/material';
import type { ReactElement } from 'react';
import type { SharedChildrenQuery } from '../__generated__/graphql.js';
import { Moment, PlainDate } from '../date/PlainDate.js';
import { useLabel } from '../label/EnumLabel.js';
import type { Column } from '../table/record-table.js';

/** A child as far as the agreement opens it. */
export type SharedChild = Partial<
  SharedChildrenQuery['sharedChildren']['edges'][number]['node']
> & { readonly id: string };

/** The columns of the fields that are open, in the order in which they are read. */
export function useSharedChildColumns(
  openedFields: readonly string[],
): readonly Column<SharedChild>[] {
  const label = useLabel();
  const all: readonly (Column<SharedChild> & { readonly field: string })[] = [
    { field: 'reference', key: 'reference', head: 'Reference', cell: (row) => row.reference },
    {
      field: 'familyName',
      key: 'name',
      head: 'Name',
      cell: (row) => [row.givenNames, row.familyName].filter(Boolean).join(' '),
    },
    {
      field: 'dateOfBirth',
      key: 'born',
      head: 'Born',
      wideOnly: true,
      cell: (row) => <PlainDate on={row.dateOfBirth ?? null} short />,
    },
    {
      field: 'since',
      key: 'since',
      head: 'Since',
      cell: (row) => <PlainDate on={row.since ?? null} short />,
    },
    {
      field: 'guardianName',
      key: 'guardian',
      head: 'Guardian',
      cell: (row) => <Guardian child={row} />,
    },
    {
      field: 'meetings',
      key: 'meetings',
      head: 'Meetings to come',
      cell: (row) => <Meetings meetings={row.meetings ?? []} />,
    },
    {
      field: 'alerts',
      key: 'alerts',
      head: 'Ask the guardian about',
      cell: (row) =>
        (row.alerts ?? []).map(({ kind }) => label('AlertKind', kind)).join(', ') || 'nothing',
    },
  ];
  return all.filter(({ field }) => openedFields.includes(`SharedChild.${field}`));
}

function Guardian({ child }: { readonly child: SharedChild }): ReactElement {
  const { guardianName = null, guardianEmail = null, guardianPhone = null } = child;
  if (guardianName === null) return <>nobody yet</>;
  const reach = { display: 'inline-block', minHeight: 24 } as const;
  return (
    <>
      {guardianName}
      {guardianEmail !== null && (
        <Typography component="div" variant="body2">
          <Link href={`mailto:${guardianEmail}`} underline="always" sx={reach}>
            {guardianEmail}
          </Link>
        </Typography>
      )}
      {guardianPhone !== null && (
        <Typography component="div" variant="body2">
          <Link href={`tel:${guardianPhone.replaceAll(' ', '')}`} underline="always" sx={reach}>
            {guardianPhone}
          </Link>
        </Typography>
      )}
    </>
  );
}

function Meetings({
  meetings,
}: {
  readonly meetings: NonNullable<SharedChild['meetings']>;
}): ReactElement {
  const label = useLabel();
  if (meetings.length === 0) return <>none</>;
  return (
    <>
      {meetings.map(({ kind, at }) => (
        <div key={`${kind} ${at}`}>
          {label('AppointmentKind', kind)}, <Moment at={at} />
        </div>
      ))}
    </>
  );
}
