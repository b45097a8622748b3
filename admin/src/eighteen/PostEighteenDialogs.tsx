import { useState, type ReactElement } from 'react';
import {
  AnswerPostEighteenDocument,
  BeginPostEighteenDocument,
  EndPostEighteenDocument,
  OfferPostEighteenDocument,
  type TurningPartsFragment,
} from '../__generated__/graphql.js';
import { useToday } from '../clock/today.js';
import { DayInput } from '../form/DayInput.js';
import { FormDialog, type Opened } from '../form/FormDialog.js';
import { SelectInput } from '../form/SelectInput.js';
import { TextInput } from '../form/TextInput.js';
import { WorkerChoice, type WorkerSuggestion } from '../support/WorkerChoice.js';

/** Offers support past 18; where the rules do not give it, the answer says why. */
export function OfferDialog({
  supportId,
  ...opened
}: Opened & { readonly supportId: string }): ReactElement {
  return (
    <FormDialog
      {...opened}
      title="Offer support after 18"
      submitLabel="Offer it"
      document={OfferPostEighteenDocument}
      field="offerPostEighteen"
      done="Offered. The young person decides."
      start={{ need: '' }}
      input={({ need }, { key }) => ({ supportId, idempotencyKey: key, need })}
    >
      <TextInput name="need" label="Why the need is exceptional" lines={3} required first />
    </FormDialog>
  );
}

interface OfferStep extends Opened {
  readonly offer: TurningPartsFragment['postEighteen'][number];
}

/** Records the young person's answer. */
export function AnswerDialog({ offer, ...opened }: OfferStep): ReactElement {
  return (
    <FormDialog
      {...opened}
      title="What does the young person say?"
      saveOver="service-decides"
      submitLabel="Record it"
      document={AnswerPostEighteenDocument}
      field="answerPostEighteen"
      done="The answer is recorded."
      start={{ accepted: '', on: useToday() }}
      input={({ accepted, on }, { version }) => ({
        postEighteenId: offer.id,
        version: version ?? offer.version,
        accepted: accepted === 'yes',
        on,
      })}
    >
      <SelectInput
        name="accepted"
        label="Answer"
        required
        options={[
          { id: 'yes', name: 'Wants it' },
          { id: 'no', name: 'Does not want it' },
        ]}
      />
      <DayInput name="on" label="Day of the answer" required />
    </FormDialog>
  );
}

/** A post-18 worker takes over from the guardian. */
export function BeginDialog({
  offer,
  supportId,
  ...opened
}: OfferStep & { readonly supportId: string }): ReactElement {
  const [worker, setWorker] = useState<WorkerSuggestion | null>(null);
  return (
    <FormDialog
      {...opened}
      title="Hand over to a post-18 worker"
      saveOver="service-decides"
      submitLabel={worker === null ? 'Hand over' : `Hand over to ${worker.staffMember.name}`}
      document={BeginPostEighteenDocument}
      field="beginPostEighteen"
      done="Handed over. First contact is to be made again."
      start={{ handoverNote: '', reason: '' }}
      input={({ handoverNote, reason }, { version }) =>
        worker === null
          ? null
          : {
              postEighteenId: offer.id,
              version: version ?? offer.version,
              staffId: worker.staffMember.id,
              handoverNote,
              reason: reason.trim() || null,
            }
      }
    >
      <WorkerChoice
        supportId={supportId}
        role="POST_18_WORKER"
        chosen={worker?.staffMember.id ?? ''}
        onChoose={setWorker}
      />
      {worker?.allowedWithReason === true && (
        <TextInput
          name="reason"
          label={`Why ${worker.staffMember.name} all the same`}
          lines={2}
          required
        />
      )}
      <TextInput name="handoverNote" label="What the worker must know" lines={3} required />
    </FormDialog>
  );
}

/** Support past 18 has done its work. */
export function EndDialog({ offer, ...opened }: OfferStep): ReactElement {
  return (
    <FormDialog
      {...opened}
      title="Support after 18 ends"
      saveOver="service-decides"
      submitLabel="End it"
      document={EndPostEighteenDocument}
      field="endPostEighteen"
      done="Ended. The episode is closed in its own way, by two people."
      start={{ on: useToday(), reason: '' }}
      input={({ on, reason }, { version }) => ({
        postEighteenId: offer.id,
        version: version ?? offer.version,
        on,
        reason,
      })}
    >
      <DayInput name="on" label="Last day" required />
      <TextInput name="reason" label="Why" lines={2} required />
    </FormDialog>
  );
}
