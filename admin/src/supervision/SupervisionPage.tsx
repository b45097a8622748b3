import { Box, Button, Link, Stack, Typography } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import {
  CompleteDecisionDocument,
  SupervisionsDocument,
  type SupervisionPartsFragment,
} from '../__generated__/graphql.js';
import { ChildrenTabs } from '../child/ChildrenTabs.js';
import { useToday } from '../clock/today.js';
import { PlainDate } from '../date/PlainDate.js';
import { Panel } from '../fact/Panel.js';
import { DayInput } from '../form/DayInput.js';
import { FormDialog } from '../form/FormDialog.js';
import { useView } from '../graphql/useView.js';
import { Page } from '../layout/Page.js';
import { useSession } from '../session/useSession.js';
import { EmptyState } from '../state/EmptyState.js';
import { View } from '../state/View.js';
import { RecordSupervisionDialog } from './RecordSupervisionDialog.js';

/** Supervisions that one gave or had. They exist for the two people only. */
export function SupervisionPage(): ReactElement {
  const view = useView('supervisions', SupervisionsDocument, { first: 50, after: null });
  const isManager = useSession()?.roles.includes('manager') === true;
  const [recording, setRecording] = useState(false);
  return (
    <Page
      heading="Supervision"
      windowTitle="Supervision"
      lead="For the worker and their manager only."
      actions={
        isManager && (
          <Button variant="contained" onClick={() => setRecording(true)}>
            Record a supervision
          </Button>
        )
      }
    >
      <ChildrenTabs />
      <View of={view} what="the supervisions" shape="card">
        {({ supervisions }) => (
          <Stack spacing={1.5} sx={{ maxWidth: 860 }}>
            {supervisions.edges.length === 0 && (
              <EmptyState
                title="No supervision is recorded."
                teaches="Your manager records it: the children discussed, what was decided, by whom and by when."
              />
            )}
            {supervisions.edges.map(({ node }) => (
              <SupervisionCard key={node.id} supervision={node} />
            ))}
          </Stack>
        )}
      </View>
      {isManager && (
        <RecordSupervisionDialog open={recording} onClose={() => setRecording(false)} />
      )}
    </Page>
  );
}

type Decision = SupervisionPartsFragment['decisions'][number];

function SupervisionCard({
  supervision,
}: {
  readonly supervision: SupervisionPartsFragment;
}): ReactElement {
  const { worker, manager, heldOn, nextOn, howTheyAre, development, decisions } = supervision;
  return (
    <Panel
      title={`${worker.name} with ${manager.name}`}
      aside={
        <>
          <PlainDate on={heldOn} />
          {nextOn !== null && (
            <>
              , next <PlainDate on={nextOn} short />
            </>
          )}
        </>
      }
    >
      {howTheyAre !== null && <Typography variant="body2">How they are: {howTheyAre}</Typography>}
      {development !== null && (
        <Typography variant="body2">Training and development: {development}</Typography>
      )}
      {decisions.map((decision) => (
        <DecisionLine key={decision.id} decision={decision} />
      ))}
    </Panel>
  );
}

function DecisionLine({ decision }: { readonly decision: Decision }): ReactElement {
  const today = useToday();
  const [completing, setCompleting] = useState(false);
  const isOpen = decision.decision !== null && decision.doneOn === null;
  return (
    <Box sx={{ py: 0.5, borderTop: 1, borderColor: 'divider' }}>
      <Typography variant="body2">
        <Link component={RouterLink} underline="always" to={`/children/${decision.child.id}`}>
          {decision.child.name}, {decision.child.reference}
        </Link>
        : {decision.discussed}
      </Typography>
      {decision.decision !== null && (
        <Typography variant="body2">
          <b>Decided:</b> {decision.decision} ({decision.owner}, by{' '}
          <PlainDate on={decision.dueOn} short />
          {decision.doneOn !== null && (
            <>
              , done <PlainDate on={decision.doneOn} short />
            </>
          )}
          )
        </Typography>
      )}
      {isOpen && (
        <Button variant="outlined" onClick={() => setCompleting(true)}>
          Carried out
        </Button>
      )}
      <FormDialog
        open={completing}
        onClose={() => setCompleting(false)}
        title="Carried out"
        saveOver="service-decides"
        submitLabel="Record it"
        document={CompleteDecisionDocument}
        field="completeDecision"
        done="Recorded."
        start={{ doneOn: today }}
        input={({ doneOn }, { version }) => ({
          supervisionDecisionId: decision.id,
          version: version ?? decision.version,
          doneOn,
        })}
      >
        <DayInput name="doneOn" label="Day" required />
      </FormDialog>
    </Box>
  );
}
