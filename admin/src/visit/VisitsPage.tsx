import { Link, Stack, Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { MyVisitsDocument } from '../__generated__/graphql.js';
import { ChildrenTabs } from '../child/ChildrenTabs.js';
import { useView } from '../graphql/useView.js';
import { Page } from '../layout/Page.js';
import { EmptyState } from '../state/EmptyState.js';
import { View } from '../state/View.js';
import { VisitLine } from './VisitLine.js';

/** Visits of today, for a phone in a car park: set out, and say when you are back. */
export function VisitsPage(): ReactElement {
  const view = useView('myVisits', MyVisitsDocument, {}, { every: 30_000 });
  return (
    <Page heading="Visits" windowTitle="Visits">
      <ChildrenTabs />
      <View of={view} what="your visits" rows={4}>
        {({ myVisits }) => (
          <Stack spacing={1.5} sx={{ maxWidth: 640 }}>
            {myVisits.length === 0 && (
              <EmptyState
                title="No visit is planned."
                teaches="Plan one on the child's page, under Plan. It appears here for you and for your buddy."
              />
            )}
            {myVisits.map(({ visit, childId, childReference, isMine }) => (
              <VisitLine
                key={visit.id}
                visit={visit}
                isMine={isMine}
                lead={
                  <Typography>
                    {childReference === '' ? (
                      'A child whom you do not see'
                    ) : (
                      <Link
                        component={RouterLink}
                        underline="always"
                        to={`/children/${childId}/plan`}
                      >
                        {childReference}
                      </Link>
                    )}
                    {!isMine && ' · you know of it'}
                  </Typography>
                }
              />
            ))}
          </Stack>
        )}
      </View>
    </Page>
  );
}
