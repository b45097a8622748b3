import { Button, Stack } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { DecidedLinksDocument } from '../__generated__/graphql.js';
import { useView } from '../graphql/useView.js';
import { Page } from '../layout/Page.js';
import { EmptyState } from '../state/EmptyState.js';
import { View } from '../state/View.js';
import { DecidedLinkCard } from './DecidedLinkCard.js';
import { LinkReviewTabs } from './LinkReviewTabs.js';

const atOnce = 10;

/** Pairs that stand decided, each with every decision there was, and the way to another look. */
export function DecidedLinksPage(): ReactElement {
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  const after = cursors.at(-1) ?? null;
  // Tickets are good for a quarter of an hour only, so the list is asked for whenever it is shown.
  const view = useView(
    'decidedLinks',
    DecidedLinksDocument,
    { first: atOnce, after },
    { fresh: true },
  );
  return (
    <Page
      heading="Decided links"
      windowTitle="Decided links"
      lead="What two reviewers or the adjudicator decided, and every linking since obeys. One that is doubted is looked at once more."
    >
      <LinkReviewTabs />
      <View of={view} what="the decided pairs" shape="card" rows={8}>
        {({ decidedLinks: { edges, pageInfo } }) =>
          edges.length === 0 ? (
            <EmptyState
              title="No pair is decided yet."
              teaches="A pair appears here once two reviewers agree on it, or the adjudicator has decided. While it is looked at anew it is not listed, so that nobody is led by what was said before."
            />
          ) : (
            <Stack spacing={1.5} sx={{ maxWidth: 860 }}>
              {edges.map(({ node }) => (
                <DecidedLinkCard key={`${node.id} ${String(node.version)}`} pair={node} />
              ))}
              <Stack direction="row" spacing={1}>
                {cursors.length > 1 && (
                  <Button variant="outlined" onClick={() => setCursors(cursors.slice(0, -1))}>
                    Later ones
                  </Button>
                )}
                {pageInfo.hasNextPage && (
                  <Button
                    variant="outlined"
                    onClick={() => setCursors([...cursors, pageInfo.endCursor])}
                  >
                    Earlier ones
                  </Button>
                )}
              </Stack>
            </Stack>
          )
        }
      </View>
    </Page>
  );
}
