import { Button, Link, Stack, Tab, Tabs, Typography } from '@mui/material';
import { useMemo, useState, type ReactElement } from 'react';
import {
  OurAgreementDocument,
  OurFieldsDocument,
  type OurAgreementQuery,
  type SharedChildrenQuery,
  type ShareReason,
} from '../__generated__/graphql.js';
import { Moment, PlainDate } from '../date/PlainDate.js';
import { useView } from '../graphql/useView.js';
import { useLabel } from '../label/EnumLabel.js';
import { Page } from '../layout/Page.js';
import { EmptyState } from '../state/EmptyState.js';
import { View } from '../state/View.js';
import { RecordTable } from '../table/RecordTable.js';
import type { Column } from '../table/record-table.js';
import {
  fieldsThereOf,
  hasFollowed,
  reasonsOf,
  sharedChildrenDocument,
} from './shared-children.js';

type Agreement = NonNullable<OurAgreementQuery['ourAgreement']>;
type Child = Partial<SharedChildrenQuery['sharedChildren']['edges'][number]['node']> & {
  readonly id: string;
};

// An open page must not show for longer than a minute what the agreement no longer opens.
const askedEvery = 10_000;
// After a change of the agreement it takes some seconds until the graph has just what it opens.
const askedUntilFollowed = 3_000;

/** The children that the agreement of this partner opens, one reason at a time. */
export function OurChildrenPage(): ReactElement {
  const view = useView('ourAgreement', OurAgreementDocument, {}, { every: askedEvery });
  return (
    <Page
      heading="Our children"
      windowTitle="Our children"
      lead="What your agreement opens, and no more. Every look is logged and shown to the guardian. If a child is in danger now, ring 999 first."
    >
      <View of={view} what="your agreement">
        {({ ourAgreement }) =>
          ourAgreement?.standing === 'IN_FORCE' && reasonsOf(ourAgreement.groups).length > 0 ? (
            <ByReason agreement={ourAgreement} />
          ) : (
            <NothingOpen agreement={ourAgreement} />
          )
        }
      </View>
    </Page>
  );
}

/** Why no child is shown: the agreement does not hold, or names no children. */
function NothingOpen({ agreement }: { readonly agreement: Agreement | null }): ReactElement {
  const label = useLabel();
  if (agreement === null || agreement.standing === 'IN_FORCE')
    return (
      <EmptyState
        title="No agreement opens children to you."
        teaches="When one is in force the children it names appear here. Talk to the guardianship service about an agreement."
      />
    );
  const { reference, standing, stateReason } = agreement;
  return (
    <EmptyState
      title={`Your agreement ${reference} does not hold now: ${label('AgreementStanding', standing).toLowerCase()}.`}
      teaches={`${stateReason ?? 'While it does not hold it opens no child to you.'} You can still refer children.`}
    />
  );
}

function ByReason({ agreement }: { readonly agreement: Agreement }): ReactElement {
  const label = useLabel();
  const door = useView(
    'ourFields',
    OurFieldsDocument,
    {},
    {
      every: (answer) =>
        hasFollowed(agreement.openedFields, answer) ? askedEvery : askedUntilFollowed,
    },
  );
  const reasons = reasonsOf(agreement.groups);
  const [chosen, setChosen] = useState<ShareReason | undefined>(undefined);
  const reason = chosen ?? reasons[0] ?? 'RESPONSIBLE';
  return (
    <>
      <Tabs
        value={reason}
        onChange={(_event, value) => setChosen(value as ShareReason)}
        aria-label="Which children"
        sx={{ mb: 1 }}
      >
        {reasons.map((one) => (
          <Tab key={one} value={one} label={label('ShareReason', one)} />
        ))}
      </Tabs>
      <View of={door} what="what your agreement opens" rows={12}>
        {(answer) => {
          const fields = fieldsThereOf(agreement.openedFields, answer);
          return fields.length === 0 ? (
            <OnItsWay />
          ) : (
            <ChildrenOf key={[reason, ...fields].join(' ')} reason={reason} openedFields={fields} />
          );
        }}
      </View>
    </>
  );
}

interface ChildrenOfProps {
  readonly reason: ShareReason;
  readonly openedFields: readonly string[];
}

function ChildrenOf({ reason, openedFields }: ChildrenOfProps): ReactElement {
  const document = useMemo(() => sharedChildrenDocument(openedFields), [openedFields]);
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  const after = cursors.at(-1) ?? null;
  // What another agreement opened is not shown again under this one.
  const name = ['sharedChildren', ...openedFields].join(' ');
  const view = useView(name, document, { reason, first: 50, after });
  const columns = useColumns(openedFields);
  return (
    <View of={view} what="the children" rows={12}>
      {({ sharedChildren: { edges, pageInfo } }) =>
        edges.length === 0 ? (
          <EmptyState
            title="There is no such child today."
            teaches="A child appears on the day from which the reason holds, and is gone when it no longer does."
          />
        ) : (
          <>
            <RecordTable<Child>
              caption="Children"
              rows={edges.map(({ node }) => ({ ...node, id: node.reference }))}
              columns={columns}
              rowName={(row) => row.reference ?? ''}
            />
            <Stack direction="row" spacing={1} sx={{ mt: 1 }}>
              {cursors.length > 1 && (
                <Button onClick={() => setCursors(cursors.slice(0, -1))}>Page before</Button>
              )}
              {pageInfo.hasNextPage && (
                <Button onClick={() => setCursors([...cursors, pageInfo.endCursor])}>
                  Next page
                </Button>
              )}
            </Stack>
          </>
        )
      }
    </View>
  );
}

/** Nothing to press: the page asks again by itself until the graph has followed the agreement. */
function OnItsWay(): ReactElement {
  return (
    <div role="status">
      <EmptyState
        title="What your agreement opens is not here yet."
        teaches="After a change it takes up to a minute. This page asks again every few seconds by itself."
      />
    </div>
  );
}

function useColumns(openedFields: readonly string[]): readonly Column<Child>[] {
  const label = useLabel();
  const all: readonly (Column<Child> & { readonly field: string })[] = [
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
      cell: (row) => (row.alerts ?? []).map(({ kind }) => label('AlertKind', kind)).join(', '),
    },
  ];
  return all.filter(({ field }) => openedFields.includes(`SharedChild.${field}`));
}

function Guardian({ child }: { readonly child: Child }): ReactElement {
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
  readonly meetings: NonNullable<Child['meetings']>;
}): ReactElement {
  const label = useLabel();
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
