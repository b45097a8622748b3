import { Box, Button, Stack, Typography } from '@mui/material';
import { useState, type ReactElement } from 'react';
import {
  ChildOutcomesDocument,
  OutcomeDefinitionsDocument,
  type ChildOutcomesQuery,
} from '../__generated__/graphql.js';
import type { HubChild } from '../child/ChildHub.js';
import { PlainDate } from '../date/PlainDate.js';
import { Panel } from '../fact/Panel.js';
import { useView } from '../graphql/useView.js';
import { useLabel } from '../label/EnumLabel.js';
import { EmptyState } from '../state/EmptyState.js';
import { View } from '../state/View.js';
import { RecordTable } from '../table/RecordTable.js';
import type { Column } from '../table/record-table.js';
import { changeWords } from './change-words.js';
import { FactDialog } from './FactDialog.js';
import { MeasureDialog } from './MeasureDialog.js';
import { ScoreLine } from './ScoreLine.js';

type Outcomes = NonNullable<ChildOutcomesQuery['child']>;
type Change = Outcomes['outcomeChanges'][number];

/** What became of the child: how each domain changed, and what happened and can be counted. */
export function OutcomeTab({ child }: { readonly child: HubChild }): ReactElement {
  const view = useView('childOutcomes', ChildOutcomesDocument, { id: child.id });
  const definitions = useView('outcomeDefinitions', OutcomeDefinitionsDocument, {});
  const [adding, setAdding] = useState<'measure' | 'fact' | null>(null);
  const supportId = child.currentSupport?.id ?? null;
  return (
    <View of={view} what="the outcomes" shape="card" rows={8}>
      {(answer) =>
        answer.child === null ? null : (
          <Stack spacing={1.5} sx={{ maxWidth: 980 }}>
            <Panel
              title="Change by domain"
              aside={
                supportId !== null &&
                child.access.canChange && (
                  <Button variant="outlined" onClick={() => setAdding('measure')}>
                    Measure
                  </Button>
                )
              }
            >
              <Changes outcomes={answer.child} />
            </Panel>
            <Panel
              title="What happened"
              aside={
                child.access.canChange && (
                  <Button variant="outlined" onClick={() => setAdding('fact')}>
                    Record a fact
                  </Button>
                )
              }
            >
              <Facts facts={answer.child.outcomeFacts} />
            </Panel>
            <Panel title="What the domains ask">
              <Typography variant="body2" color="text.secondary">
                A local setting: no official scale was found.
              </Typography>
              {definitions.data?.outcomeDefinitions.map((one) => (
                <Definition key={one.domain} {...one} />
              ))}
            </Panel>
            {supportId !== null && definitions.data !== undefined && (
              <MeasureDialog
                supportId={supportId}
                isFirst={answer.child.outcomeMeasures.length === 0}
                definitions={definitions.data.outcomeDefinitions}
                open={adding === 'measure'}
                onClose={() => setAdding(null)}
              />
            )}
            <FactDialog
              childId={child.id}
              open={adding === 'fact'}
              onClose={() => setAdding(null)}
            />
          </Stack>
        )
      }
    </View>
  );
}

function Changes({ outcomes }: { readonly outcomes: Outcomes }): ReactElement {
  const label = useLabel();
  if (outcomes.outcomeChanges.length === 0)
    return (
      <EmptyState
        title="Nothing has been measured yet."
        teaches="The baseline comes within the first weeks, reviews after it, and the last measuring at closure. Change appears here by itself."
      />
    );
  const rating = (value: string | null): string =>
    value === null ? 'not measured' : label('OutcomeRating', value);
  const columns: readonly Column<Change & { readonly id: string }>[] = [
    { key: 'domain', head: 'Domain', cell: (row) => label('OutcomeDomain', row.domain) },
    { key: 'baseline', head: 'Baseline', cell: (row) => rating(row.baseline) },
    { key: 'latest', head: 'Latest', cell: (row) => rating(row.latest) },
    { key: 'change', head: 'Change', cell: (row) => changeWords(row.change) },
    {
      key: 'line',
      head: '1 to 5 over time',
      cell: (row) => <ScoreLine scores={row.scores} />,
    },
  ];
  return (
    <>
      <RecordTable
        caption="Change by domain"
        rows={outcomes.outcomeChanges.map((row) => ({ ...row, id: row.domain }))}
        columns={columns}
        rowName={(row) => label('OutcomeDomain', row.domain)}
      />
      {outcomes.outcomeMeasures.map((measure) => (
        <Typography key={measure.id} variant="body2" color="text.secondary">
          {label('MeasurePoint', measure.point)}, <PlainDate on={measure.measuredOn} short />,{' '}
          {measure.measuredBy}
          {measure.wordsOfChild !== null && `: “${measure.wordsOfChild}”`}
        </Typography>
      ))}
    </>
  );
}

function Facts({ facts }: { readonly facts: Outcomes['outcomeFacts'] }): ReactElement {
  const label = useLabel();
  if (facts.length === 0)
    return (
      <Typography color="text.secondary">
        Nothing yet: leave granted, a charge dropped, a placement stable, a solicitor instructed.
      </Typography>
    );
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
      {facts.map((fact) => (
        <li key={fact.id}>
          <Typography component="span" variant="body2">
            <b>{label('OutcomeFactKind', fact.kind)}</b>, <PlainDate on={fact.happenedOn} />,
            source: {label('OutcomeSource', fact.source)}
            {fact.note !== null && `. ${fact.note}`}
          </Typography>
        </li>
      ))}
    </Box>
  );
}

function Definition({
  domain,
  question,
  worst,
  best,
}: {
  readonly domain: string;
  readonly question: string;
  readonly worst: string;
  readonly best: string;
}): ReactElement {
  const label = useLabel();
  return (
    <Typography variant="body2" sx={{ py: 0.25 }}>
      <b>{label('OutcomeDomain', domain)}.</b> {question} 1: {worst}. 5: {best}.
    </Typography>
  );
}
