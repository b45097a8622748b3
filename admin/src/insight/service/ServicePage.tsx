import { Box, Stack, Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { ServiceFindingsDocument, type ServiceFindingsQuery } from '../../__generated__/graphql.js';
import { PlainDate } from '../../date/PlainDate.js';
import { useView } from '../../graphql/useView.js';
import { Page } from '../../layout/Page.js';
import { legendOf } from '../../published/figure.js';
import { View } from '../../state/View.js';
import { InsightTabs } from '../InsightTabs.js';
import { spanWords } from '../question/question.js';
import { SpanBar, useSpan } from '../SpanBar.js';
import { chapters } from './finding.js';
import { PartPanel } from './PartPanel.js';

/** What the service did in some quarters: the findings of the published assessment, for whichever time is asked. */
export function ServicePage(): ReactElement {
  const span = useSpan();
  const view = useView('serviceFindings', ServiceFindingsDocument, span, { keepLast: true });
  return (
    <Page
      heading="What the service did"
      windowTitle="What the service did"
      lead="Published figures: protected, so they may be passed on with their ranges."
    >
      <InsightTabs />
      <SpanBar />
      <View of={view} what="what the service did" shape="card" rows={12}>
        {(answer) => (
          <Stack spacing={2} sx={{ minWidth: 0 }} aria-busy={view.isPlaceholderData}>
            <Typography aria-live="polite">
              What happened {spanWords(span.from, span.to)}, as counted on{' '}
              <PlainDate on={answer.bySex.countedOn} />. Beneath each figure stands the range in
              which the true one lies. {legend(answer)}
            </Typography>
            {chapters.map(({ title, parts }) => (
              <Box component="section" key={title} aria-label={title}>
                <Typography component="p" sx={{ fontWeight: 650, mb: 1 }}>
                  {title}
                </Typography>
                <Box sx={grid}>
                  {parts.map((name) => (
                    <PartPanel key={name} part={answer[name]} />
                  ))}
                </Box>
              </Box>
            ))}
            <Typography variant="body2" color="text.secondary">
              Contacts around a session are referrals and consultations from the areas that a
              session was for, or whose people came, in the 90 days before it and from it on. A rise
              may have other causes: this is no trial. {answer.bySex.disclosure.method}{' '}
              {answer.bySex.cite}
            </Typography>
          </Stack>
        )}
      </View>
    </Page>
  );
}

/** What each sign on the page means, once. */
function legend(answer: ServiceFindingsQuery): string {
  const cells = chapters.flatMap(({ parts }) => parts.flatMap((name) => answer[name].cells));
  const words = legendOf(cells);
  return words.length === 0 ? '' : `${words.join('; ')}.`;
}

const grid = {
  display: 'grid',
  gap: 1.5,
  alignItems: 'start',
  gridTemplateColumns: {
    xs: 'minmax(0, 1fr)',
    md: 'repeat(2, minmax(0, 1fr))',
    xl: 'repeat(3, minmax(0, 1fr))',
  },
} as const;
