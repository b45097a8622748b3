import { Alert, Box, Link, Stack, Typography } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import {
  OutcomeCohortDocument,
  type OutcomeCohortQuery,
  type OutcomeEpisodesInput,
  type OutcomeGroup,
} from '../__generated__/graphql.js';
import { ChildrenTabs } from '../child/ChildrenTabs.js';
import { useToday } from '../clock/today.js';
import { DateField } from '../date/DateField.js';
import { Panel } from '../fact/Panel.js';
import { useView } from '../graphql/useView.js';
import { useLabel } from '../label/EnumLabel.js';
import { Page } from '../layout/Page.js';
import { EmptyState } from '../state/EmptyState.js';
import { View } from '../state/View.js';
import { RecordTable } from '../table/RecordTable.js';
import type { Column } from '../table/record-table.js';
import { episodeAddress } from './episode-address.js';

type Cohort = OutcomeCohortQuery['outcomeCohort'];
type Row = Cohort['rows'][number];

/** How outcomes changed for those whose support began in a stretch of time, by kind of worker side by side. */
export function CohortPage(): ReactElement {
  const today = useToday();
  const [openedFrom, setFrom] = useState<string | null>(
    `${String(Number(today.slice(0, 4)) - 2)}-01-01`,
  );
  const [openedUntil, setUntil] = useState<string | null>(today);
  const view = useView(
    'outcomeCohort',
    OutcomeCohortDocument,
    { input: { openedFrom: openedFrom ?? '2017-01-30', openedUntil: openedUntil ?? today } },
    { keepLast: true },
  );
  return (
    <Page
      heading="Outcomes"
      windowTitle="Outcomes"
      lead="Exact counts of children whom you may see: not for publication."
    >
      <ChildrenTabs />
      <Stack direction={{ xs: 'column', sm: 'row' }} spacing={1.5} sx={{ mb: 1.5, maxWidth: 560 }}>
        <DateField label="Support began from" value={openedFrom} onChange={setFrom} today={today} />
        <DateField label="until" value={openedUntil} onChange={setUntil} today={today} />
      </Stack>
      <View of={view} what="the outcomes" rows={12}>
        {({ outcomeCohort }) => (
          <Answer
            cohort={outcomeCohort}
            span={{ openedFrom: openedFrom ?? '2017-01-30', openedUntil: openedUntil ?? today }}
          />
        )}
      </View>
    </Page>
  );
}

interface Span {
  readonly openedFrom: string;
  readonly openedUntil: string;
}

function Answer({ cohort, span }: { readonly cohort: Cohort; readonly span: Span }): ReactElement {
  const label = useLabel();
  const routes = [...new Set(cohort.rows.map(({ route }) => route))];
  if (routes.length === 0)
    return (
      <EmptyState
        title="No support began in this time."
        teaches="Choose other days. Outcomes appear once a baseline and a later measuring are there."
      />
    );
  return (
    <Stack spacing={1.5}>
      <Alert severity="warning">{cohort.warning}</Alert>
      <Box
        sx={{
          display: 'grid',
          gap: 1.5,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', xl: 'repeat(2, minmax(0, 1fr))' },
          alignItems: 'start',
        }}
      >
        {routes.map((route) => {
          const rows = cohort.rows.filter((row) => row.route === route);
          return (
            <Panel
              key={route}
              title={label('WorkerRole', route)}
              aside={
                <Figure
                  count={rows[0]?.episodes ?? 0}
                  unit="episodes"
                  input={{ ...span, route, group: 'ALL' }}
                />
              }
            >
              <Domains span={span} rows={rows} />
              <Facts span={span} facts={cohort.facts.filter((fact) => fact.route === route)} />
            </Panel>
          );
        })}
      </Box>
    </Stack>
  );
}

interface FigureProps {
  readonly count: number;
  readonly unit?: string;
  readonly what?: string;
  readonly input: OutcomeEpisodesInput;
}

/** A figure, and the way to exactly its rows. */
function Figure({ count, unit = '', what, input }: FigureProps): ReactElement {
  const words = `${String(count)} ${unit}`.trim();
  if (count === 0) return <>{words}</>;
  return (
    <Link
      component={RouterLink}
      to={episodeAddress(input)}
      underline="always"
      // Three stand beside each other: each is big enough for a thumb.
      sx={{ display: 'inline-block', minWidth: 24, lineHeight: '24px', textAlign: 'center' }}
      {...(what !== undefined && { 'aria-label': `${words}, ${what}` })}
    >
      {words}
    </Link>
  );
}

function Domains({
  span,
  rows,
}: {
  readonly span: Span;
  readonly rows: readonly Row[];
}): ReactElement {
  const label = useLabel();
  const mean = (value: number | null): string => (value === null ? '' : value.toFixed(1));
  const figure = (row: Row, group: OutcomeGroup, count: number): ReactElement => (
    <Figure
      count={count}
      what={`${label('OutcomeDomain', row.domain)}, ${label('OutcomeGroup', group)}`}
      input={{ ...span, route: row.route, domain: row.domain, group }}
    />
  );
  const columns: readonly Column<Row & { readonly id: string }>[] = [
    { key: 'domain', head: 'Domain', cell: (row) => label('OutcomeDomain', row.domain) },
    { key: 'n', head: 'n', align: 'right', cell: (row) => figure(row, 'MEASURED', row.measured) },
    {
      key: 'missing',
      head: 'Missing',
      align: 'right',
      cell: (row) => figure(row, 'MISSING', row.missing),
    },
    {
      key: 'na',
      head: 'Does not apply',
      align: 'right',
      wideOnly: true,
      cell: (row) => figure(row, 'NOT_APPLICABLE', row.notApplicable),
    },
    { key: 'first', head: 'Baseline', align: 'right', cell: (row) => mean(row.meanBaseline) },
    { key: 'last', head: 'Latest', align: 'right', cell: (row) => mean(row.meanLatest) },
    {
      key: 'change',
      head: 'Better, same, worse',
      cell: (row) =>
        row.measured === 0 ? (
          'not measured'
        ) : (
          <>
            {figure(row, 'BETTER', row.better)}, {figure(row, 'SAME', row.same)},{' '}
            {figure(row, 'WORSE', row.worse)}
          </>
        ),
    },
  ];
  return (
    <RecordTable
      caption={`Outcomes: ${label('WorkerRole', rows[0]?.route ?? 'RPC')}`}
      rows={rows.map((row) => ({ ...row, id: row.domain }))}
      columns={columns}
      rowName={(row) => label('OutcomeDomain', row.domain)}
    />
  );
}

function Facts({
  span,
  facts,
}: {
  readonly span: Span;
  readonly facts: Cohort['facts'];
}): ReactElement | null {
  const label = useLabel();
  if (facts.length === 0) return null;
  return (
    <Typography variant="body2" component="div" sx={{ mt: 1 }}>
      <b>What happened, by children:</b>{' '}
      {facts.map(({ kind, children, route }, at) => (
        <span key={kind}>
          {at > 0 && ' · '}
          {label('OutcomeFactKind', kind)}{' '}
          <Figure
            count={children}
            what={label('OutcomeFactKind', kind)}
            input={{ ...span, route, group: 'ALL', factKind: kind }}
          />
        </span>
      ))}
    </Typography>
  );
}
