import { Button, Stack, TextField } from '@mui/material';
import { useState, type ReactElement } from 'react';
import {
  EmergencyDirectoryDocument,
  PlacesDocument,
  type EmergencyDirectoryQuery,
  type EmergencyLineFragment,
  type EmergencyPurpose,
} from '../../__generated__/graphql.js';
import { useView } from '../../graphql/useView.js';
import { Page } from '../../layout/Page.js';
import { searchText } from '../../search/finding.js';
import { useSettled } from '../../search/useSettled.js';
import { useSession } from '../../session/useSession.js';
import { EmptyState } from '../../state/EmptyState.js';
import { View } from '../../state/View.js';
import { RecordTable } from '../../table/RecordTable.js';
import type { Column } from '../../table/record-table.js';
import { RowMenu } from '../../table/RowMenu.js';
import { LineTabs } from '../LineTabs.js';
import { CheckEmergencyDialog, type NumberToCheck } from './CheckEmergencyDialog.js';
import { EmergencyNumber } from './NightContacts.js';

type Authority = EmergencyDirectoryQuery['localAuthorities'][number];
type Row = Authority & { readonly id: string };

const keepers = ['manager', 'organiser'];

const columns: readonly Column<Row>[] = [
  { key: 'name', head: 'Authority', cell: (row) => row.name },
  {
    key: 'night',
    head: 'Children’s services at night',
    cell: (row) => <EmergencyNumber of={row.emergencyContacts?.childrensServicesOutOfHours} />,
  },
  {
    key: 'day',
    head: 'By day',
    wideOnly: true,
    cell: (row) => <EmergencyNumber of={row.emergencyContacts?.childrensServicesDay} />,
  },
  {
    key: 'police',
    head: 'Police',
    cell: (row) => (
      <>
        {row.policeForce.name}: <EmergencyNumber of={row.emergencyContacts?.police} />
      </>
    ),
  },
];

/** The numbers that are rung at night, by authority, with when each was last checked. */
export function NumbersPage(): ReactElement {
  const view = useView('emergencyDirectory', EmergencyDirectoryDocument, {});
  const [typed, setTyped] = useState('');
  const [onlyOld, setOnlyOld] = useState(false);
  const [checking, setChecking] = useState<NumberToCheck | null>(null);
  const roles = useSession()?.roles ?? [];
  const keeps = keepers.some((role) => roles.includes(role));
  const wanted = typed.trim().toLowerCase();
  const place = useSettled(searchText(typed), 150);
  const places = useView(
    'places',
    PlacesDocument,
    { text: place ?? '' },
    { enabled: place !== null, keepLast: true },
  );
  const withSuchPlace = new Set(
    place === null ? [] : places.data?.places.map(({ authority }) => authority.gssCode),
  );
  return (
    <Page heading="Line" windowTitle="Numbers of the night">
      <LineTabs />
      <Stack
        direction="row"
        spacing={1}
        useFlexGap
        sx={{ mb: 1.5, flexWrap: 'wrap', alignItems: 'flex-start' }}
      >
        <TextField
          label="Find a district, an authority or a police force"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          sx={{ maxWidth: 360 }}
          autoComplete="off"
          helperText="In English or Welsh"
        />
        <Button
          variant={onlyOld ? 'contained' : 'outlined'}
          aria-pressed={onlyOld}
          onClick={() => setOnlyOld((old) => !old)}
        >
          Missing or to be checked again
        </Button>
      </Stack>
      <View of={view} what="the numbers" rows={12}>
        {({ localAuthorities }) => {
          const rows = localAuthorities
            .filter(
              (one) =>
                (textOf(one).includes(wanted) || withSuchPlace.has(one.gssCode)) &&
                (!onlyOld || isOld(one)),
            )
            .map((one) => ({ ...one, id: one.gssCode }));
          return rows.length === 0 ? (
            <EmptyState
              title="No district, authority or police force is called so."
              teaches="Towns that are no district are in no list. Ask which council the place belongs to, or the next larger town, and type that."
            />
          ) : (
            <RecordTable<Row>
              caption="Numbers of the night by authority"
              rows={rows}
              columns={columns}
              rowName={(row) => row.name}
              actions={(row) => (
                <RowMenu
                  name={row.name}
                  actions={checksOf(row).map((check) => ({
                    label: check.label,
                    why: keeps
                      ? null
                      : 'Service managers and session organisers keep the directory. Ask one of them.',
                    run: () => setChecking(check),
                  }))}
                />
              )}
            />
          );
        }}
      </View>
      {checking !== null && (
        <CheckEmergencyDialog
          key={`${checking.agencyId} ${checking.purpose}`}
          check={checking}
          onClose={() => setChecking(null)}
        />
      )}
    </Page>
  );
}

function checksOf({ name, policeForce, emergencyContacts: of }: Authority): NumberToCheck[] {
  const check = (
    label: string,
    purpose: EmergencyPurpose,
    agencyId: string | null | undefined,
    present: EmergencyLineFragment | null | undefined,
  ): NumberToCheck[] =>
    agencyId == null ? [] : [{ label, purpose, agencyId, present: present ?? null }];
  return [
    ...check(
      `Check ${name} at night`,
      'CHILDRENS_SERVICES_OUT_OF_HOURS',
      of?.councilId,
      of?.childrensServicesOutOfHours,
    ),
    ...check(
      `Check ${name} by day`,
      'CHILDRENS_SERVICES_DAY',
      of?.councilId,
      of?.childrensServicesDay,
    ),
    ...check(`Check ${policeForce.name} police`, 'POLICE_CONTACT', of?.policeId, of?.police),
  ];
}

function isOld({ emergencyContacts: of }: Authority): boolean {
  return [of?.childrensServicesOutOfHours, of?.police].some((one) => one == null || one.isStale);
}

function textOf({ name, nameCy, policeForce }: Authority): string {
  return [name, nameCy, policeForce.name].join(' ').toLowerCase();
}
