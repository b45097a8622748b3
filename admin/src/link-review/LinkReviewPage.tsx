import { Box } from '@mui/material';
import type { ReactElement } from 'react';
import { LinkReviewDocument } from '../__generated__/graphql.js';
import { useView } from '../graphql/useView.js';
import { Page } from '../layout/Page.js';
import { EmptyState } from '../state/EmptyState.js';
import { View } from '../state/View.js';
import { LinkReviewTabs } from './LinkReviewTabs.js';
import { PairReview } from './PairReview.js';
import { ProgressPanel } from './ProgressPanel.js';

/** Pairs of records to look at, one after the other, without leaving the keyboard. */
export function LinkReviewPage(): ReactElement {
  // Tickets are good for a quarter of an hour only, so a pair is asked for whenever it is shown.
  const view = useView('linkReview', LinkReviewDocument, {}, { fresh: true });
  return (
    <Page
      heading="Links to review"
      windowTitle="Links to review"
      lead="Are these two records of one child? Two people say so without knowing of each other."
    >
      <LinkReviewTabs />
      <View of={view} what="the pair" shape="card" rows={14}>
        {({ nextLinkReview: pair, linkReviewProgress: progress }) => (
          <Box sx={columns}>
            {pair === null ? (
              <EmptyState
                title="No pair waits for you."
                teaches="Pairs are drawn from all weights whenever the sources are linked anew, once a day. What is decided is obeyed by the next linking."
              />
            ) : (
              <PairReview key={pair.id} pair={pair} />
            )}
            <ProgressPanel progress={progress} />
          </Box>
        )}
      </View>
    </Page>
  );
}

const columns = {
  display: 'grid',
  gap: 1.5,
  alignItems: 'start',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 3fr) minmax(240px, 1fr)' },
} as const;
