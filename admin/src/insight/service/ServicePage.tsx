import { Box, Link, Stack, Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { ServiceCasesDocument, ServiceWorkDocument } from '../../__generated__/graphql.js';
import { useView } from '../../graphql/useView.js';
import { Page } from '../../layout/Page.js';
import { legendOf } from '../../published/figure.js';
import { View } from '../../state/View.js';
import { InsightTabs } from '../InsightTabs.js';
import { CountedSpan } from '../Span.js';
import { SpanBar, useSpan } from '../SpanBar.js';
import { Chapters } from './Chapters.js';
import { chapters, type Findings } from './finding.js';

/** What the service did in some quarters: the findings of the published assessment and all else that is counted. */
export function ServicePage(): ReactElement {
  const { from, to } = useSpan();
  const span = { from, to };
  const cases = useView('serviceCases', ServiceCasesDocument, span, { keepLast: true });
  const work = useView('serviceWork', ServiceWorkDocument, span, { keepLast: true });
  return (
    <Page
      heading="What the service did"
      windowTitle="What the service did"
      lead="Published figures: protected, so they may be passed on with their ranges."
    >
      <InsightTabs />
      <SpanBar />
      <View of={cases} what="what the service did" shape="card" rows={12}>
        {(answer) => (
          <Stack spacing={2} sx={{ minWidth: 0 }} aria-busy={cases.isPlaceholderData}>
            <Typography aria-live="polite">
              What happened <CountedSpan {...span} countedOn={answer.byReferrer.countedOn} />.
              Beneath each figure stands the range in which the true one lies.{' '}
              {legend({ ...answer, ...work.data })}
            </Typography>
            <Contents />
            <Chapters answer={answer} />
            <View of={work} what="the work with callers and professionals" shape="card" rows={12}>
              {(rest) => <Chapters answer={rest} />}
            </View>
            <Typography variant="body2" color="text.secondary">
              {answer.byReferrer.disclosure.method} {answer.byReferrer.cite}
            </Typography>
          </Stack>
        )}
      </View>
    </Page>
  );
}

/** The chapters by name: the page is long, and whoever comes for one need not read the others. */
function Contents(): ReactElement {
  return (
    <Box
      component="nav"
      aria-label="On this page"
      data-no-print
      sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2 }}
    >
      {chapters.map(({ id, title }) => (
        <Link key={id} href={`#${id}`} underline="always" sx={{ py: 0.5, fontSize: '0.8125rem' }}>
          {title}
        </Link>
      ))}
    </Box>
  );
}

/** What each sign on the page means, once. */
function legend(answer: Partial<Findings>): string {
  const cells = chapters.flatMap(({ parts }) => parts.flatMap((name) => answer[name]?.cells ?? []));
  const words = legendOf(cells);
  return words.length === 0 ? '' : `${words.join('; ')}.`;
}
