import { Box, Link, Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { SentNrmReportsDocument } from '../__generated__/graphql.js';
import { PlainDate } from '../date/PlainDate.js';
import { Panel } from '../fact/Panel.js';
import { useView } from '../graphql/useView.js';
import { useLabel } from '../label/EnumLabel.js';
import { View } from '../state/View.js';

const atOnce = 50;

/** What the guardian service sent under a reference: asked by itself, so that neither owner hides the other. */
export function SentForIt({ reference }: { readonly reference: string }): ReactElement {
  const label = useLabel();
  const view = useView(
    'sentNrmReports',
    SentNrmReportsDocument,
    { first: atOnce, after: null, nrmReference: reference, isWaiting: false },
    { every: 60_000 },
  );
  return (
    <Panel title="Sent for it by the guardian service">
      <View of={view} what="what was sent" shape="card" rows={3}>
        {({ sentNrmReports: { edges } }) =>
          edges.length === 0 ? (
            <Typography color="text.secondary">
              Nothing was sent under this reference. A guardian sends what bears on a decision from
              the child’s page, once the reference there is confirmed.
            </Typography>
          ) : (
            <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
              {edges.map(({ node }) => (
                <Box component="li" key={node.id} sx={{ mb: 0.5 }}>
                  <Link
                    component={RouterLink}
                    to={`/sent-reports/${node.id}`}
                    underline="always"
                    sx={{ display: 'inline-block', minHeight: 24 }}
                  >
                    {label('NrmReportKind', node.kind)}
                  </Link>{' '}
                  for {label('NrmReportDecision', node.decision).toLowerCase()},{' '}
                  <PlainDate on={node.sentOn} short />, {label('StaffRole', node.authorRole)}
                  {node.isReplaced && ', corrected since'}
                  {node.receivedBy === null ? ': waits for your receipt' : ''}
                </Box>
              ))}
            </Box>
          )
        }
      </View>
    </Panel>
  );
}
