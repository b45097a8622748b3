import { Button, Stack, Typography } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { useNotify } from 'react-admin';
import { useParams } from 'react-router-dom';
import { MatterPageDocument, TakeMatterInHandDocument } from '../__generated__/graphql.js';
import { ChildChip } from '../child/ChildChip.js';
import { Moment, PlainDate } from '../date/PlainDate.js';
import { FactList } from '../fact/FactList.js';
import { Panel } from '../fact/Panel.js';
import { CommandNotice } from '../form/CommandNotice.js';
import { useCommand } from '../graphql/useCommand.js';
import { useView } from '../graphql/useView.js';
import { useLabel } from '../label/EnumLabel.js';
import { Page } from '../layout/Page.js';
import { NoneYouMaySee } from '../state/ForbiddenState.js';
import { View } from '../state/View.js';
import type { MatterRow } from './matter.list.js';
import { AnswerMatterDialog, ReasonMatterDialog } from './MatterDialogs.js';

/** One complaint or incident: what happened, by when it is answered, and what was found. */
export function MatterPage(): ReactElement {
  const { id = '' } = useParams();
  const view = useView('matter', MatterPageDocument, { id });
  return (
    <View of={view} what="the complaint or incident" shape="card">
      {({ matter }) =>
        matter === null ? (
          <Page heading="Complaint or incident" windowTitle="Complaint or incident">
            <NoneYouMaySee what="complaint or incident" />
          </Page>
        ) : (
          <Shown key={matter.id} matter={matter} />
        )
      }
    </View>
  );
}

type Step = 'answer' | 'withdraw' | 'reopen';

function Shown({ matter }: { readonly matter: MatterRow }): ReactElement {
  const label = useLabel();
  const notify = useNotify();
  const [step, setStep] = useState<Step | null>(null);
  const take = useCommand(TakeMatterInHandDocument, 'takeMatterInHand');
  const takeIt = async (): Promise<void> => {
    const input = { matterId: matter.id, version: matter.version };
    if ((await take.run({ input })) !== null)
      notify('It is in your hands. Tell whoever brought it.');
  };
  const open = matter.state === 'RECEIVED' || matter.state === 'IN_HAND';
  return (
    <Page
      heading={matter.reference}
      windowTitle={matter.reference}
      lead={`${label('MatterKind', matter.kind)}: ${label('MatterSubject', matter.subject)}`}
      actions={
        <>
          {matter.state === 'RECEIVED' && (
            <Button variant="contained" loading={take.isRunning} onClick={() => void takeIt()}>
              Take it in hand
            </Button>
          )}
          {matter.state === 'IN_HAND' && (
            <Button variant="contained" onClick={() => setStep('answer')}>
              Answer it
            </Button>
          )}
          <Button variant="outlined" onClick={() => setStep(open ? 'withdraw' : 'reopen')}>
            {open ? 'Whoever brought it takes it back' : 'Go on with it'}
          </Button>
        </>
      }
    >
      <CommandNotice problem={take.problem} fault={take.fault} onLook={take.clear} />
      <Stack spacing={1.5} sx={{ maxWidth: 860 }}>
        <Panel title="What happened">
          <Typography sx={{ whiteSpace: 'pre-wrap' }}>{matter.text}</Typography>
          {matter.wanted !== null && (
            <Typography sx={{ mt: 1 }}>They want: {matter.wanted}</Typography>
          )}
        </Panel>
        <Panel title="Where it stands">
          <FactList
            facts={[
              { label: 'State', value: label('MatterState', matter.state) },
              { label: 'Came', value: <Moment at={matter.receivedAt} /> },
              {
                label: 'From',
                value: `${label('MatterSource', matter.source)}${matter.fromName === null ? '' : `, ${matter.fromName}`}`,
              },
              { label: 'Written down by', value: matter.reportedBy },
              matter.child === null
                ? null
                : { label: 'Child', value: <ChildChip child={matter.child} /> },
              { label: 'In hand', value: matter.ownerName ?? 'nobody yet' },
              matter.inHandDueOn === null
                ? null
                : {
                    label: 'To be told by',
                    value: <PlainDate on={matter.inHandDueOn} />,
                  },
              { label: 'To be answered by', value: <PlainDate on={matter.answerDueOn} /> },
              matter.answeredAt === null
                ? null
                : { label: 'Answered', value: <Moment at={matter.answeredAt} /> },
              matter.finding === null
                ? null
                : { label: 'Found', value: label('MatterFinding', matter.finding) },
              matter.answer === null ? null : { label: 'Answer', value: matter.answer },
              matter.learning === null ? null : { label: 'Learnt', value: matter.learning },
              matter.note === null ? null : { label: 'Note', value: matter.note },
            ]}
          />
        </Panel>
      </Stack>
      {step === 'answer' && <AnswerMatterDialog matter={matter} onClose={() => setStep(null)} />}
      {(step === 'withdraw' || step === 'reopen') && (
        <ReasonMatterDialog matter={matter} step={step} onClose={() => setStep(null)} />
      )}
    </Page>
  );
}
