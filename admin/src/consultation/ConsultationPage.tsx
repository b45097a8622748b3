import { Box, Stack } from '@mui/material';
import type { ReactElement } from 'react';
import { useParams } from 'react-router-dom';
import { ConsultationDocument } from '../__generated__/graphql.js';
import { Moment } from '../date/PlainDate.js';
import { useView } from '../graphql/useView.js';
import { useLabel } from '../label/EnumLabel.js';
import { midSentence } from '../label/label.js';
import { Page } from '../layout/Page.js';
import { NoneYouMaySee } from '../state/ForbiddenState.js';
import { View } from '../state/View.js';
import { AdvicePanel } from './AdvicePanel.js';
import type { ShownConsultation } from './consultation.form.js';
import { ConsultationActions } from './ConsultationActions.js';
import { FromTheLine } from './FromTheLine.js';
import { ConsultationFacts } from './ConsultationFacts.js';
import { NrmReviewPanel } from './NrmReviewPanel.js';
import { TiePanel } from './TiePanel.js';

/** One consultation: who asked what, what was advised and what became of it. */
export function ConsultationPage(): ReactElement {
  const { id = '' } = useParams();
  const view = useView('consultation', ConsultationDocument, { id });
  return (
    <View of={view} what="the consultation" shape="hub">
      {({ consultation }) =>
        consultation === null ? (
          <Page heading="Consultation" windowTitle="Consultation">
            <NoneYouMaySee what="consultation" />
          </Page>
        ) : (
          <Shown key={consultation.id} consultation={consultation} />
        )
      }
    </View>
  );
}

function Shown({ consultation }: { readonly consultation: ShownConsultation }): ReactElement {
  const label = useLabel();
  return (
    <Page
      heading={consultation.reference}
      windowTitle={consultation.reference}
      lead={
        <>
          {consultation.clientName}, {consultation.clientRole}, {consultation.agencyName} ·{' '}
          <Moment at={consultation.heldAt} /> ·{' '}
          {midSentence(label('ConsultationState', consultation.state))}
        </>
      }
      actions={<ConsultationActions consultation={consultation} />}
    >
      <FromTheLine consultation={consultation} />
      <Box
        sx={{
          display: 'grid',
          gap: 1.5,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 5fr) minmax(0, 3fr)' },
          alignItems: 'start',
        }}
      >
        <Stack spacing={1.5}>
          <AdvicePanel consultation={consultation} />
          <NrmReviewPanel consultation={consultation} />
        </Stack>
        <Stack spacing={1.5}>
          <TiePanel consultation={consultation} />
          <ConsultationFacts consultation={consultation} />
        </Stack>
      </Box>
    </Page>
  );
}
