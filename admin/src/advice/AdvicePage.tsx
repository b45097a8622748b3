import { Link, Stack, Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { Link as RouterLink, useParams } from 'react-router-dom';
import { AdviceChainDocument } from '../__generated__/graphql.js';
import { ChildChip } from '../child/ChildChip.js';
import { Moment } from '../date/PlainDate.js';
import { Panel } from '../fact/Panel.js';
import { useView } from '../graphql/useView.js';
import { useLabel } from '../label/EnumLabel.js';
import { Page } from '../layout/Page.js';
import { NoneYouMaySee } from '../state/ForbiddenState.js';
import { View } from '../state/View.js';
import { AdviceChain } from './AdviceChain.js';

/** One piece of advice: where it came from, what was answered, and what changed for the child. */
export function AdvicePage(): ReactElement {
  const { id = '' } = useParams();
  const view = useView('adviceChain', AdviceChainDocument, { id });
  const label = useLabel();
  return (
    <View of={view} what="the advice" shape="card">
      {({ advice }) =>
        advice === null ? (
          <Page heading="Advice" windowTitle="Advice">
            <NoneYouMaySee what="advice" />
          </Page>
        ) : (
          <Page
            heading={`${label('AdviceTopic', advice.topic)}: ${advice.agencyName}`}
            windowTitle="Advice"
            lead={
              <Stack direction="row" spacing={2} useFlexGap sx={{ flexWrap: 'wrap' }}>
                {advice.child !== null && <ChildChip child={advice.child} tab="consultations" />}
                {advice.consultation !== null && (
                  <Link component={RouterLink} to={`/consultations/${advice.consultation.id}`}>
                    {advice.consultation.reference}
                  </Link>
                )}
              </Stack>
            }
          >
            <Panel title="From advice to outcome">
              {advice.consultation !== null && (
                <Typography color="text.secondary" sx={{ mb: 1 }}>
                  <Moment at={advice.consultation.heldAt} />, {advice.consultation.clientRole} of{' '}
                  {advice.consultation.agencyName} asked: {advice.consultation.question}
                </Typography>
              )}
              <AdviceChain advice={advice} />
            </Panel>
          </Page>
        )
      }
    </View>
  );
}
