import type { ReactElement } from 'react';
import {
  MoveAppointmentDocument,
  PlanAppointmentDocument,
  SettleAppointmentDocument,
  type AppointmentKind,
  type AppointmentPartsFragment,
} from '../__generated__/graphql.js';
import { londonTime } from '../date/date-words.js';
import { ChoiceInput } from '../form/ChoiceInput.js';
import { FormDialog, type Opened } from '../form/FormDialog.js';
import { momentOf, nowIn } from '../form/moment.js';
import { MomentInput } from '../form/MomentInput.js';
import { TextInput } from '../form/TextInput.js';
import { unchosen } from '../form/unchosen.js';

const noteHelp = 'Never where it is: that goes behind the lock, as a meeting place';

/** Puts what is to come into the calendar. */
export function PlanDialog({
  childId,
  ...opened
}: Opened & { readonly childId: string }): ReactElement {
  return (
    <FormDialog
      {...opened}
      title="Put into the calendar"
      submitLabel="Put it in"
      document={PlanAppointmentDocument}
      field="planAppointment"
      done="It stands in the calendar."
      start={{
        kind: unchosen<AppointmentKind>(),
        ...nowIn('begins', 7 * 24 * 60),
        beginsTime: '10:00',
        note: '',
      }}
      input={({ kind, beginsDay, beginsTime, note }, { key }) => {
        const at = momentOf(beginsDay, beginsTime);
        if (at === null || kind === '') return null;
        return { childId, idempotencyKey: key, kind, at, note: note.trim() || null };
      }}
    >
      <ChoiceInput name="kind" label="What" type="AppointmentKind" required />
      <MomentInput name="begins" label="Begins" />
      <TextInput name="note" label="What it is for" lines={2} help={noteHelp} />
    </FormDialog>
  );
}

interface AppointmentStep extends Opened {
  readonly appointment: AppointmentPartsFragment;
}

/** Moves it to another time. */
export function MoveDialog({ appointment, ...opened }: AppointmentStep): ReactElement {
  const { day, time } = londonTime(Date.parse(appointment.at));
  return (
    <FormDialog
      {...opened}
      title="Move to another time"
      saveOver="service-decides"
      submitLabel="Move it"
      document={MoveAppointmentDocument}
      field="moveAppointment"
      done="Moved."
      start={{ beginsDay: day, beginsTime: time, note: appointment.note ?? '' }}
      input={({ beginsDay, beginsTime, note }, { version }) => {
        const at = momentOf(beginsDay, beginsTime);
        if (at === null) return null;
        return { ...stepOf(appointment, version), at, note: note.trim() || null };
      }}
    >
      <MomentInput name="begins" label="Begins" />
      <TextInput name="note" label="What it is for" lines={2} help={noteHelp} />
    </FormDialog>
  );
}

/** Says that it took place. */
export function HeldDialog({ appointment, ...opened }: AppointmentStep): ReactElement {
  return (
    <FormDialog
      {...opened}
      title="It was held"
      saveOver="service-decides"
      submitLabel="Record it"
      document={SettleAppointmentDocument}
      field="settleAppointment"
      done="Recorded. What was said there is a contact of its own."
      start={{ outcome: '' }}
      input={({ outcome }, { version }) => ({
        ...stepOf(appointment, version),
        wasHeld: true,
        outcome: outcome.trim() || null,
      })}
    >
      <TextInput
        name="outcome"
        label="What came of it, in a sentence"
        lines={2}
        help="Attendees, decisions and actions go under Meetings and notes"
      />
    </FormDialog>
  );
}

/** Says that it does not take place. */
export function CallOffDialog({ appointment, ...opened }: AppointmentStep): ReactElement {
  return (
    <FormDialog
      {...opened}
      title="Call it off"
      saveOver="service-decides"
      submitLabel="Call it off"
      document={SettleAppointmentDocument}
      field="settleAppointment"
      done="Called off."
      start={{ outcome: '' }}
      input={({ outcome }, { version }) => ({
        ...stepOf(appointment, version),
        wasHeld: false,
        outcome,
      })}
    >
      <TextInput name="outcome" label="Why" lines={2} required first />
    </FormDialog>
  );
}

function stepOf({ id, version }: AppointmentPartsFragment, newer?: number) {
  return { appointmentId: id, version: newer ?? version };
}
