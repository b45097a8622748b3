import { Box, Button, Paper, Stack } from '@mui/material';
import { useEffect, useState, type ReactElement } from 'react';
import { FormProvider, useForm, type Path } from 'react-hook-form';
import { useNotify } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { FinishCallDocument } from '../../__generated__/graphql.js';
import { Moment } from '../../date/PlainDate.js';
import { DraftStatus } from '../../draft/DraftStatus.js';
import { CommandNotice } from '../../form/CommandNotice.js';
import { FormProblems } from '../../form/ProblemContext.js';
import { problemsByField } from '../../graphql/problem.js';
import { useCommand } from '../../graphql/useCommand.js';
import { UnsavedGuard } from '../../guard/UnsavedGuard.js';
import { Keys } from '../../keyboard/Keys.js';
import { useLettersAsleep } from '../../keyboard/useLettersAsleep.js';
import { useShortcuts } from '../../keyboard/useShortcuts.js';
import { Page } from '../../layout/Page.js';
import { CallerPart } from './CallerPart.js';
import { ConsultDialog } from './ConsultDialog.js';
import { formOf, type CallForm, type WholeCall } from './call.form.js';
import { DangerPart } from './DangerPart.js';
import { LanguagePart } from './LanguagePart.js';
import { OutcomePart } from './OutcomePart.js';
import { StandingNotice } from './StandingNotice.js';
import { StoryPart } from './StoryPart.js';
import { PlanPart } from '../plan/PlanPart.js';
import { useCallSaving } from './useCallSaving.js';
import { useFirstProblem } from './useFirstProblem.js';

interface OpenCallProps {
  readonly call: WholeCall;
  readonly onLook: () => void;
}

/** A call while it goes on: one column, big text, in the order in which people speak. */
export function OpenCall({ call, onLook }: OpenCallProps): ReactElement {
  const form = useForm<CallForm>({ defaultValues: formOf(call) });
  const saving = useCallSaving(call, form);
  const finish = useCommand(FinishCallDocument, 'finishCall');
  const notify = useNotify();
  const navigate = useNavigate();
  const [consulting, setConsulting] = useState(false);
  const [leavingTo, setLeavingTo] = useState<string | null>(null);
  const ending = problemsByField(finish.problem);
  useFirstProblem(ending, form.setFocus);
  const { clashes, refused } = saving.standing;
  const problems = Object.assign({}, ...refused.map(problemsByField), ending) as typeof ending;

  const { changed, finished, saveNow, command, saw } = saving;
  useEffect(() => {
    saw(call);
  }, [call, saw]);
  useEffect(() => {
    const subscription = form.watch(() => changed());
    return () => subscription.unsubscribe();
  }, [form, changed]);

  const end = async (): Promise<void> => {
    // What is left of a date that nobody can read would be lost with the page.
    if (!(await form.trigger('content.childBornOn'))) {
      form.setFocus('content.childBornOn');
      return;
    }
    const held = clashes[0] ? `content.${clashes[0].field}` : refused[0]?.field;
    if (held != null) {
      form.setFocus(held as Path<CallForm>);
      return;
    }
    const done = await command((version) =>
      finish.run({ input: { callId: call.id, version, content: saving.unsent() } }),
    );
    if (done === null) return;
    finished();
    notify(`Call ${call.reference} is finished and kept.`);
  };
  const take = async (path: string): Promise<void> => {
    if (await saveNow()) setLeavingTo(path);
  };
  // Only after a render does the guard know that nothing is left behind.
  useEffect(() => {
    if (leavingTo !== null) void navigate(leavingTo);
  }, [leavingTo, navigate]);
  const consult = async (): Promise<void> => {
    if (form.getValues('content.callerType') !== 'PROFESSIONAL') {
      form.setFocus('content.callerType');
      notify(
        'A consultation is for a professional. Say under “Who rings” that one does, or advise the caller yourself.',
        { type: 'warning' },
      );
      return;
    }
    if (call.consultationReference == null && (await saveNow())) setConsulting(true);
  };
  const refer = (): void => void take(`/referrals/create?call=${call.id}`);
  useLettersAsleep();
  useShortcuts([
    { keys: 'Ctrl+Enter', label: 'Finish the call', group: 'On this page', run: () => void end() },
    { keys: 'F8', label: 'Make it a referral', group: 'On this page', run: refer },
    { keys: 'F9', label: 'Put it to an RPC', group: 'On this page', run: () => void consult() },
  ]);

  return (
    <Page
      heading={`Call ${call.reference}`}
      windowTitle={`Call ${call.reference}`}
      lead={
        <>
          Began <Moment at={call.startedAt} />, taken by {call.takenByName}. Everything is kept as
          you type, whatever comes of it.
        </>
      }
    >
      <FormProvider {...form}>
        <FormProblems of={problems}>
          <Box
            component="form"
            noValidate
            // Enter in a field must not end a call: its button does, and Ctrl+Enter.
            onSubmit={(event) => event.preventDefault()}
            sx={{
              maxWidth: 760,
              '& .MuiInputBase-input, & .MuiFormControlLabel-label': { fontSize: '1.0625rem' },
            }}
          >
            <DangerPart />
            <LanguagePart call={call} />
            <CallerPart call={call} command={command} />
            <StoryPart call={call} />
            <OutcomePart />
            <PlanPart callId={call.id} onBefore={saveNow} />
            <Paper
              variant="outlined"
              sx={{ position: 'sticky', bottom: { xs: 64, md: 8 }, p: 1.25, zIndex: 2 }}
            >
              <StandingNotice saving={saving} onLook={onLook} />
              <CommandNotice
                problem={finish.problem}
                fault={finish.fault}
                onLook={() => {
                  finish.clear();
                  onLook();
                }}
              />
              <Stack
                direction="row"
                spacing={1}
                useFlexGap
                sx={{
                  alignItems: 'center',
                  justifyContent: 'space-between',
                  flexWrap: 'wrap',
                  mt: 0.5,
                }}
              >
                <DraftStatus state={saving.state} />
                <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
                  {call.referralReference == null ? (
                    <Button variant="outlined" onClick={refer} endIcon={<Keys keys="F8" />}>
                      Make it a referral
                    </Button>
                  ) : (
                    <span>Referral {call.referralReference}</span>
                  )}
                  {call.consultationReference == null ? (
                    <Button
                      variant="outlined"
                      onClick={() => void consult()}
                      endIcon={<Keys keys="F9" />}
                    >
                      Put it to an RPC
                    </Button>
                  ) : (
                    <span>Consultation {call.consultationReference}</span>
                  )}
                  <Button
                    variant="contained"
                    onClick={() => void end()}
                    loading={finish.isRunning}
                    endIcon={<Keys keys="Ctrl+Enter" />}
                  >
                    Finish the call
                  </Button>
                </Stack>
              </Stack>
            </Paper>
          </Box>
          <UnsavedGuard
            when={saving.isUnsaved && leavingTo === null}
            what="this call"
            onSave={saveNow}
          />
        </FormProblems>
      </FormProvider>
      <ConsultDialog
        open={consulting}
        onClose={() => setConsulting(false)}
        call={call}
        gssCode={form.getValues('content.authorityGss') ?? null}
        hasChild={form.getValues('content.childId') != null}
        command={command}
        onDone={() => {
          const outcomes = form.getValues('content.outcomes') ?? [];
          form.setValue('content.outcomes', [...new Set([...outcomes, 'CONSULTATION' as const])]);
          setConsulting(false);
          onLook();
        }}
      />
    </Page>
  );
}
