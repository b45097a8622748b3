import type { ReactElement } from 'react';
import {
  CancelSessionDocument,
  ChangeSessionDocument,
  CloneSessionDocument,
  RescheduleSessionDocument,
} from '../__generated__/graphql.js';
import { DayInput } from '../form/DayInput.js';
import { FormDialog, type Opened } from '../form/FormDialog.js';
import { TextInput } from '../form/TextInput.js';
import { TickInput } from '../form/TickInput.js';
import { TimeInput } from '../form/TimeInput.js';
import { DetailsFields } from './DetailsFields.js';
import { detailsFormOf, toDetails, type ShownSession } from './session.form.js';
import { useTrainerName } from './useTrainerName.js';

interface SessionDialogProps extends Opened {
  readonly session: ShownSession;
}

/** Moves a session to another time or place. */
export function MoveDialog({ session, ...opened }: SessionDialogProps): ReactElement {
  const { id, version, onDay, startsAtTime, minutes, place, link, mode } = session;
  return (
    <FormDialog
      {...opened}
      title="Move the session"
      saveOver="service-decides"
      submitLabel="Move it and tell everybody"
      document={RescheduleSessionDocument}
      field="rescheduleSession"
      start={{
        onDay,
        startsAtTime,
        minutes: String(minutes),
        place: place ?? '',
        link: link ?? '',
        reason: '',
      }}
      input={(values, sent) => ({
        sessionId: id,
        version: sent.version ?? version,
        onDay: values.onDay,
        startsAtTime: values.startsAtTime.padStart(5, '0'),
        minutes: Number(values.minutes),
        place: mode === 'ONLINE' ? null : values.place,
        link: mode === 'IN_PERSON' ? null : values.link,
        reason: values.reason,
      })}
      done="Moved. Everybody who has a place, waits or was asked is told."
    >
      <DayInput name="onDay" label="Day" required />
      <TimeInput name="startsAtTime" label="Starts at" />
      <TextInput name="minutes" label="Minutes" whole={[15, 480]} required />
      {mode !== 'ONLINE' && <TextInput name="place" label="Place" required />}
      {mode !== 'IN_PERSON' && <TextInput name="link" label="Link of the meeting" />}
      <TextInput
        name="reason"
        label="Why"
        lines={2}
        required
        help="It stands in the message to everybody."
      />
    </FormDialog>
  );
}

/** Cancels a session, or it and the later ones of its series. */
export function CancelDialog({ session, ...opened }: SessionDialogProps): ReactElement {
  return (
    <FormDialog
      {...opened}
      grave
      title="Cancel the session"
      saveOver="service-decides"
      submitLabel="Cancel it and tell everybody"
      document={CancelSessionDocument}
      field="cancelSession"
      start={{ reason: '', wholeSeries: false }}
      input={(values, sent) => ({
        sessionId: session.id,
        version: sent.version ?? session.version,
        ...values,
      })}
      done="Cancelled. Everybody who has a place, waits or was asked is told."
    >
      <TextInput
        name="reason"
        label="Why"
        lines={2}
        required
        first
        help="It stands in the message to everybody."
      />
      {session.seriesId !== null && (
        <TickInput name="wholeSeries" label="Also all later sessions of the series" />
      )}
    </FormDialog>
  );
}

/** Plans another session like this one. */
export function CloneDialog({ session, ...opened }: SessionDialogProps): ReactElement {
  return (
    <FormDialog
      {...opened}
      title="Plan one like it"
      submitLabel="Plan it"
      document={CloneSessionDocument}
      field="cloneSession"
      start={{ onDay: '', startsAtTime: session.startsAtTime }}
      input={({ onDay, startsAtTime }, { key }) =>
        onDay === ''
          ? null
          : {
              idempotencyKey: key,
              sessionId: session.id,
              onDay,
              startsAtTime: startsAtTime.padStart(5, '0'),
            }
      }
      done="Planned. It stands in the calendar on its day, without people."
    >
      <DayInput name="onDay" label="Day" required />
      <TimeInput name="startsAtTime" label="Starts at" />
    </FormDialog>
  );
}

/** Changes the details of a session. */
export function ChangeDialog({ session, ...opened }: SessionDialogProps): ReactElement {
  const nameOf = useTrainerName();
  return (
    <FormDialog
      {...opened}
      title={`Change ${session.reference}`}
      saveOver="service-decides"
      submitLabel="Save"
      document={ChangeSessionDocument}
      field="changeSession"
      start={{ details: detailsFormOf(session) }}
      input={({ details }, sent) => ({
        sessionId: session.id,
        version: sent.version ?? session.version,
        details: toDetails(details, nameOf),
      })}
      done="Saved."
    >
      <div>
        <DetailsFields />
      </div>
    </FormDialog>
  );
}
