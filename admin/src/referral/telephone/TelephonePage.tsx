import { Box, Button, Paper, Stack } from '@mui/material';
import { useCallback, useEffect, useState, type ReactElement } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { useSearchParams } from 'react-router-dom';
import {
  ReferCallDocument,
  SubmitReferralDocument,
  type SubmitReferralInput,
} from '../../__generated__/graphql.js';
import { aroundTyped } from '../../draft/around-typed.js';
import { discardDraft, draftDoor } from '../../draft/draft-door.js';
import { DraftStatus } from '../../draft/DraftStatus.js';
import { useServerDraft } from '../../draft/useServerDraft.js';
import { CommandNotice } from '../../form/CommandNotice.js';
import { FormProblems } from '../../form/ProblemContext.js';
import { problemsByField } from '../../graphql/problem.js';
import { useCommand } from '../../graphql/useCommand.js';
import { UnsavedGuard } from '../../guard/UnsavedGuard.js';
import { Keys } from '../../keyboard/Keys.js';
import { useShortcuts } from '../../keyboard/useShortcuts.js';
import { Page } from '../../layout/Page.js';
import { useViewer } from '../../session/useViewer.js';
import { ForbiddenState } from '../../state/ForbiddenState.js';
import { NrmStart } from '../nrm/NrmStart.js';
import { CallerSection } from './CallerSection.js';
import { ChildSection } from './ChildSection.js';
import { ConcernSection } from './ConcernSection.js';
import { DangerSection } from './DangerSection.js';
import { FilesSection } from './FilesSection.js';
import { KnownChildren } from './KnownChildren.js';
import { OthersSection } from './OthersSection.js';
import { PlaceSection } from './PlaceSection.js';
import { TakenNotice, type Taken } from './TakenNotice.js';
import {
  emptyForm,
  isBegun,
  telephoneDraft,
  toInput,
  type TelephoneForm,
} from './telephone.form.js';
import { useCallToRefer, type CallToRefer } from './useCallToRefer.js';
import { useKnownChild } from './useKnownChild.js';
import { UnfinishedCalls } from './UnfinishedCalls.js';
import { useFirstProblem } from './useFirstProblem.js';

/** A referral taken by telephone: one page, in the order people speak. */
export function TelephonePage(): ReactElement {
  const [parameters, setParameters] = useSearchParams();
  const [fresh] = useState(() => crypto.randomUUID());
  const callId = parameters.get('call');
  const key = parameters.get('draft') ?? (callId === null ? fresh : `call-${callId}`);
  const begin = useCallback(
    (draft: string) =>
      setParameters(callId === null ? { draft } : { draft, call: callId }, { replace: true }),
    [callId, setParameters],
  );
  const keep = useCallback(() => begin(key), [begin, key]);
  const viewer = useViewer();
  if (viewer !== null && !viewer.access.canSubmitReferral) {
    return (
      <Page heading="Referral by telephone" windowTitle="Referral by telephone">
        <ForbiddenState reason="Service managers and the line take referrals by telephone. The line answers on 0800 043 4303, day and night." />
      </Page>
    );
  }
  return (
    <Page
      heading="Referral by telephone"
      windowTitle="Referral by telephone"
      lead="Begin anywhere. Everything is kept on the server while you type."
    >
      <UnfinishedCalls present={key} onContinue={begin} />
      <TelephoneCall
        key={key}
        draftKey={key}
        onBegun={keep}
        onAnother={() => begin(crypto.randomUUID())}
        about={parameters.get('child')}
        callId={parameters.get('call')}
      />
    </Page>
  );
}

interface TelephoneCallProps {
  readonly draftKey: string;
  readonly onBegun: () => void;
  readonly onAnother: () => void;
  /** The child's page from which the call was begun. */
  readonly about: string | null;
  /** The call on the line that becomes a referral. */
  readonly callId: string | null;
}

function TelephoneCall(props: TelephoneCallProps): ReactElement {
  const { draftKey, onBegun, onAnother, about, callId } = props;
  const form = useForm<TelephoneForm>({ defaultValues: emptyForm });
  const [door] = useState(() => draftDoor<TelephoneForm>(telephoneDraft, draftKey));
  const draft = useServerDraft<TelephoneForm>(door, form.getValues, (body) =>
    form.reset(aroundTyped(emptyForm, form.getValues(), { ...emptyForm, ...body }), {
      keepDefaultValues: true,
    }),
  );
  const submit = useCommand(SubmitReferralDocument, 'submitReferral');
  const [taken, setTaken] = useState<Taken | null>(null);
  const referring = useCommand(ReferCallDocument, 'referCall');
  const present = callId === null ? submit : referring;
  const problems = withoutPrefix(problemsByField(present.problem));
  useFirstProblem(problems, form.setFocus);

  const call = useCallToRefer(callId, draft.state.kind === 'clean', (filled) =>
    form.reset(filled, { keepDefaultValues: true }),
  );
  useKnownChild(about ?? call?.child?.id ?? null, (known) => form.setValue('known', known));

  const { changed } = draft;
  useEffect(() => {
    const subscription = form.watch((_values, { type }) => {
      // Only what a person typed is worth keeping; what a draft or a call fills in is on the server.
      if (type !== 'change') return;
      changed();
      if (isBegun(form.getValues())) onBegun();
    });
    return () => subscription.unsubscribe();
  }, [form, changed, onBegun]);

  // What is filled in by a file is worth keeping like what is typed.
  const touched = useCallback(() => {
    changed();
    onBegun();
  }, [changed, onBegun]);

  const take = async (told: SubmitReferralInput): Promise<Taken | null> => {
    const done = await submit.run({ input: told });
    return (
      done && {
        reference: done.reference,
        referralId: done.referral?.id ?? null,
        childName: done.child?.name ?? '',
      }
    );
  };
  const refer = async (from: CallToRefer, referral: SubmitReferralInput): Promise<Taken | null> => {
    const input = { callId: from.id, version: from.version, referral };
    const done = await referring.run({ input });
    return (
      done && {
        reference: done.reference,
        referralId: done.call.referralId ?? null,
        childName: done.child.name,
        callId: from.id,
      }
    );
  };
  const send = async (): Promise<void> => {
    const told = toInput(form.getValues(), draftKey);
    const taken = call === null ? await take(told) : await refer(call, told);
    if (taken === null) return;
    draft.finished();
    setTaken(taken);
    void draft.inTurn(() => discardDraft(telephoneDraft, draftKey)).catch(() => undefined);
  };
  useShortcuts([
    {
      keys: 'Ctrl+Enter',
      label: 'Send the referral',
      group: 'On this page',
      run: () => void form.handleSubmit(send)(),
    },
  ]);

  if (taken !== null) return <TakenNotice taken={taken} onAnother={onAnother} />;
  return (
    <FormProvider {...form}>
      <FormProblems of={problems}>
        <Box
          component="form"
          noValidate
          // Before a list with the focus takes the key to open itself.
          onKeyDownCapture={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
            event.preventDefault();
            event.stopPropagation();
            void form.handleSubmit(send)();
          }}
          onSubmit={(event) => void form.handleSubmit(send)(event)}
          sx={{
            display: 'grid',
            gap: 2,
            gridTemplateColumns: { xs: '1fr', lg: 'minmax(0, 1fr) 320px' },
            alignItems: 'start',
          }}
        >
          <div>
            {callId === null && (
              <Box sx={{ mb: 1.5 }}>
                <NrmStart onFilled={touched} />
              </Box>
            )}
            <DangerSection />
            <CallerSection />
            <ChildSection />
            <PlaceSection />
            <ConcernSection />
            <OthersSection />
            <FilesSection onChanged={touched} />
          </div>
          <Box sx={{ position: { lg: 'sticky' }, top: 64 }}>
            <KnownChildren />
          </Box>
          <Paper
            variant="outlined"
            sx={{
              position: 'sticky',
              bottom: { xs: 64, md: 8 },
              gridColumn: '1 / -1',
              p: 1.25,
              zIndex: 2,
            }}
          >
            <CommandNotice problem={present.problem} fault={present.fault} onLook={present.clear} />
            <Stack
              direction="row"
              spacing={2}
              sx={{
                alignItems: 'center',
                justifyContent: 'space-between',
                mt: present.problem === null && present.fault === null ? 0 : 1,
              }}
            >
              <DraftStatus state={draft.state} onSaveOver={draft.saveOver} />
              <Button
                type="submit"
                variant="contained"
                loading={present.isRunning}
                endIcon={<Keys keys="Ctrl+Enter" />}
                sx={{ flexShrink: 0, whiteSpace: 'nowrap' }}
              >
                Send the referral
              </Button>
            </Stack>
          </Paper>
        </Box>
        <UnsavedGuard when={draft.isUnsaved} what="this referral" onSave={draft.saveNow} />
      </FormProblems>
    </FormProvider>
  );
}

/** A problem of the referral within a call names the field of the referral. */
function withoutPrefix(problems: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(problems).map(([field, words]) => [field.replace(/^referral\./, ''), words]),
  );
}
