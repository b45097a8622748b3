import { Button, Stack, Typography } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { useNotify } from 'react-admin';
import { useParams } from 'react-router-dom';
import {
  ApproveAgreementDocument,
  ResumeAgreementDocument,
  SharingAgreementPageDocument,
  type SharingAgreementPageQuery,
} from '../__generated__/graphql.js';
import { Panel } from '../fact/Panel.js';
import { CommandNotice } from '../form/CommandNotice.js';
import { useCommand } from '../graphql/useCommand.js';
import { useView } from '../graphql/useView.js';
import { useLabel } from '../label/EnumLabel.js';
import { Page } from '../layout/Page.js';
import { NoneYouMaySee } from '../state/ForbiddenState.js';
import { View } from '../state/View.js';
import { AgreementFacts } from './AgreementFacts.js';
import { EffectPanel } from './EffectPanel.js';
import { ReasonAgreementDialog, type ReasonedStep } from './ReasonAgreementDialog.js';

type Shown = NonNullable<SharingAgreementPageQuery['sharingAgreement']>;

/** One agreement: what it says, what it changes in the partner's schema, and its steps. */
export function AgreementPage(): ReactElement {
  const { id = '' } = useParams();
  const view = useView('sharingAgreement', SharingAgreementPageDocument, { id });
  return (
    <View of={view} what="the agreement" shape="hub" page="Sharing agreement">
      {({ sharingAgreement }) =>
        sharingAgreement === null ? (
          <Page heading="Sharing agreement" windowTitle="Sharing agreement">
            <NoneYouMaySee what="agreement" />
          </Page>
        ) : (
          <AgreementView agreement={sharingAgreement} />
        )
      }
    </View>
  );
}

function AgreementView({ agreement }: { readonly agreement: Shown }): ReactElement {
  const label = useLabel();
  const { approval } = agreement;
  return (
    <Page
      heading={`${agreement.reference} ${agreement.partnerName}`}
      windowTitle={agreement.reference}
      lead={label('AgreementStanding', agreement.standing)}
    >
      <Stack spacing={1.5} sx={{ maxWidth: 860 }}>
        <Steps agreement={agreement} />
        <EffectPanel agreement={agreement} />
        <Panel title="What it says">
          <AgreementFacts
            agreement={agreement}
            more={[
              { label: 'Drafted by', value: approval.draftedBy },
              { label: 'Approved by', value: approval.approvedFirstBy ?? 'nobody yet' },
              { label: 'And by', value: approval.approvedLastBy ?? 'nobody yet' },
            ]}
          />
        </Panel>
      </Stack>
    </Page>
  );
}

function Steps({ agreement }: { readonly agreement: Shown }): ReactElement {
  const notify = useNotify();
  const [step, setStep] = useState<ReasonedStep | null>(null);
  const approve = useCommand(ApproveAgreementDocument, 'approveAgreement');
  const resume = useCommand(ResumeAgreementDocument, 'resumeAgreement');
  const input = { agreementId: agreement.id, version: agreement.version };
  const { access } = agreement;
  const isLast = agreement.standing === 'APPROVED_BY_ONE';
  const approveIt = async (): Promise<void> => {
    if ((await approve.run({ input })) === null) return;
    notify(
      isLast ? 'Approved. It holds from its first day.' : 'Approved. One other person approves it.',
    );
  };
  const resumeIt = async (): Promise<void> => {
    if ((await resume.run({ input })) !== null) notify('It goes on as it was approved.');
  };
  return (
    <>
      <CommandNotice problem={approve.problem} fault={approve.fault} onLook={approve.clear} />
      <CommandNotice problem={resume.problem} fault={resume.fault} onLook={resume.clear} />
      <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
        {access.canApprove && (
          <Button variant="contained" loading={approve.isRunning} onClick={() => void approveIt()}>
            Approve
          </Button>
        )}
        {isLast && !access.canApprove && (
          <Typography color="text.secondary">Somebody else approves it too.</Typography>
        )}
        {access.canResume && (
          <Button variant="contained" loading={resume.isRunning} onClick={() => void resumeIt()}>
            Let it go on
          </Button>
        )}
        {access.canSuspend && (
          <Button variant="outlined" onClick={() => setStep('suspend')}>
            Suspend
          </Button>
        )}
        {access.canEnd && (
          <Button variant="outlined" onClick={() => setStep('end')}>
            End it
          </Button>
        )}
        {access.canWithdraw && (
          <Button variant="outlined" onClick={() => setStep('withdraw')}>
            Take it back
          </Button>
        )}
      </Stack>
      {step !== null && (
        <ReasonAgreementDialog {...input} step={step} onClose={() => setStep(null)} />
      )}
    </>
  );
}
