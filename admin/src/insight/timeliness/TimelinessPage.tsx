import { Box, Stack, Typography } from '@mui/material';
import type { ReactElement } from 'react';
import {
  ServiceTimelinessDocument,
  type ServiceTimelinessQuery,
} from '../../__generated__/graphql.js';
import { Panel } from '../../fact/Panel.js';
import { useView } from '../../graphql/useView.js';
import { Page } from '../../layout/Page.js';
import { intervalOf, legendOf, written } from '../../published/figure.js';
import { View } from '../../state/View.js';
import { RecordTable } from '../../table/RecordTable.js';
import type { Column } from '../../table/record-table.js';
import { InsightTabs } from '../InsightTabs.js';
import { quarterWords } from '../quarter.js';
import { PartPanel } from '../service/PartPanel.js';
import { CountedSpan } from '../Span.js';
import { SpanBar, useSpan } from '../SpanBar.js';
import { byQuarter, type QuarterRow } from './by-quarter.js';

/** How long children wait for a decision and for a worker: protected figures, of no child. */
export function TimelinessPage(): ReactElement {
  const { from, to } = useSpan();
  const span = { from, to };
  const view = useView('serviceTimeliness', ServiceTimelinessDocument, span, { keepLast: true });
  return (
    <Page
      heading="Timeliness"
      windowTitle="Timeliness"
      lead="How long children wait for a decision and for a worker. Published figures: protected, so they may be passed on with their ranges."
    >
      <InsightTabs />
      <SpanBar />
      <View of={view} what="how long children wait" shape="card" rows={12}>
        {(answer) => (
          <Stack spacing={2} sx={{ minWidth: 0 }} aria-busy={view.isPlaceholderData}>
            <Typography aria-live="polite">
              What happened <CountedSpan {...span} countedOn={answer.decided.countedOn} />. Beneath
              each figure stands the range in which the true one lies. {legend(answer)}
            </Typography>
            <Box sx={grid}>
              <PartPanel part={answer.decided} />
              <PartPanel part={answer.allocated} />
            </Box>
            <ByQuarter title="From referral to decision" part={answer.decidedByQuarter} />
            <ByQuarter title="From decision to a worker" part={answer.allocatedByQuarter} />
            <Typography variant="body2" color="text.secondary">
              A referral counts in the quarter in which it came, support in the quarter in which it
              was opened. Days are days of the calendar. {answer.decided.disclosure.method}{' '}
              {answer.decided.cite}
            </Typography>
          </Stack>
        )}
      </View>
    </Page>
  );
}

interface ByQuarterProps {
  readonly title: string;
  readonly part: ServiceTimelinessQuery['decidedByQuarter'];
}

function ByQuarter({ title, part }: ByQuarterProps): ReactElement {
  const { rows, columns } = byQuarter(part);
  const shown: readonly Column<QuarterRow>[] = [
    {
      key: 'quarter',
      head: 'Quarter',
      cell: ({ id }) => quarterWords(id),
    },
    ...columns.map(([code, words]) => ({
      key: code,
      head: words,
      align: 'right' as const,
      cell: ({ figures }: QuarterRow) => <Figure of={figures.get(code)} />,
    })),
  ];
  return (
    <Panel title={`${title}, by quarter`}>
      <RecordTable<QuarterRow>
        caption={`${title}, by quarter`}
        rows={rows}
        columns={shown}
        rowName={({ id }) => id}
      />
    </Panel>
  );
}

type Cell = ServiceTimelinessQuery['decidedByQuarter']['cells'][number];

function Figure({ of }: { readonly of: Cell | undefined }): ReactElement {
  if (of === undefined) return <>not told</>;
  return (
    <>
      {written(of)}
      <Typography component="div" variant="caption" color="text.secondary">
        {intervalOf(of)}
      </Typography>
    </>
  );
}

/** What each sign on the page means, once. */
function legend(answer: ServiceTimelinessQuery): string {
  const { decided, allocated, decidedByQuarter, allocatedByQuarter } = answer;
  const words = legendOf(
    [decided, allocated, decidedByQuarter, allocatedByQuarter].flatMap(({ cells }) => cells),
  );
  return words.length === 0 ? '' : `${words.join('; ')}.`;
}

const grid = {
  display: 'grid',
  gap: 1.5,
  alignItems: 'start',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' },
} as const;
