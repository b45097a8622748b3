import { FormControlLabel, Switch, Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { useController } from 'react-hook-form';
import {
  RecordReturnDocument,
  RecordReturnInterviewDocument,
  RecordToldDocument,
  ReportMissingDocument,
  type LastSeen,
  type MissingEnding,
  type MissingPartsFragment,
  type ReturnInterviewAnswer,
  type ToldAgency,
} from '../__generated__/graphql.js';
import { serverNow } from '../clock/now.js';
import { useToday } from '../clock/today.js';
import type { HubChild } from '../child/ChildHub.js';
import { ChoiceInput } from '../form/ChoiceInput.js';
import { DayInput } from '../form/DayInput.js';
import { FormDialog, type Opened } from '../form/FormDialog.js';
import { momentOf, nowIn } from '../form/moment.js';
import { MomentInput } from '../form/MomentInput.js';
import { TextInput } from '../form/TextInput.js';
import { unchosen } from '../form/unchosen.js';
import { useLabel } from '../label/EnumLabel.js';
import { midSentence } from '../label/label.js';

/** Reports a child missing. 999 first; then since when, and who knows already. */
export function ReportMissingDialog({
  child,
  ...opened
}: Opened & { readonly child: HubChild }): ReactElement {
  return (
    <FormDialog
      {...opened}
      title={`${child.name} is missing`}
      submitLabel="Report missing"
      grave
      document={ReportMissingDocument}
      field="reportMissing"
      done="Recorded as missing. The alert stands; support goes on."
      start={{
        ...nowIn('missing'),
        reportedBy: '',
        lastSeen: unchosen<LastSeen>(),
        circumstances: '',
        police: false,
        policeReference: '',
        childrensServices: false,
        manager: false,
      }}
      input={(values, { key }) => {
        const missingAt = momentOf(values.missingDay, values.missingTime);
        if (missingAt === null || values.lastSeen === '') return null;
        const told = (isTold: boolean) => (isTold ? new Date(serverNow()).toISOString() : null);
        return {
          childId: child.id,
          idempotencyKey: key,
          missingAt,
          reportedBy: values.reportedBy,
          lastSeen: values.lastSeen,
          circumstances: values.circumstances.trim() || null,
          policeToldAt: told(values.police),
          policeReference: values.policeReference.trim() || null,
          childrensServicesToldAt: told(values.childrensServices),
          managerToldAt: told(values.manager),
        };
      }}
    >
      <Typography>
        <b>Danger to the child&apos;s life? 999 first.</b> A missing child is reported to the police
        at once, day or night.
      </Typography>
      <MomentInput name="missing" label="Missing since" />
      <TextInput name="reportedBy" label="Who told us, with their role" required />
      <ChoiceInput name="lastSeen" label="Last seen" type="LastSeen" required />
      <TextInput
        name="circumstances"
        label="What is known"
        lines={2}
        help="Clothing, company, mood, money. Never where the child is or may be."
      />
      <Tick name="police" label="The police have been told just now" />
      <TextInput name="policeReference" label="Police reference" />
      <Tick name="childrensServices" label="Children's services have been told just now" />
      <Tick name="manager" label="A manager has been told just now" />
    </FormDialog>
  );
}

interface EpisodeDialogProps extends Opened {
  readonly episode: MissingPartsFragment;
}

/** Records that somebody was told. */
export function ToldDialog({
  episode,
  agency,
  ...opened
}: EpisodeDialogProps & { readonly agency: ToldAgency }): ReactElement {
  const words = midSentence(useLabel()('ToldAgency', agency));
  return (
    <FormDialog
      {...opened}
      title={`When was ${agency === 'MANAGER' ? 'a manager' : words} told?`}
      saveOver="service-decides"
      submitLabel="Record it"
      document={RecordToldDocument}
      field="recordTold"
      done="Recorded."
      start={{ ...nowIn('told'), reference: '' }}
      input={({ toldDay, toldTime, reference }, { version }) => {
        const at = momentOf(toldDay, toldTime);
        if (at === null) return null;
        return {
          missingEpisodeId: episode.id,
          version: version ?? episode.version,
          agency,
          at,
          reference: reference.trim() || null,
        };
      }}
    >
      <MomentInput name="told" label="Told" />
      {agency === 'POLICE' && <TextInput name="reference" label="Police reference" />}
    </FormDialog>
  );
}

/** Records that the child is back. */
export function ReturnDialog({ episode, ...opened }: EpisodeDialogProps): ReactElement {
  return (
    <FormDialog
      {...opened}
      title="The child is back"
      saveOver="service-decides"
      submitLabel="Record it"
      document={RecordReturnDocument}
      field="recordReturn"
      done="Recorded. A return interview is owed to the child."
      start={{ ...nowIn('back'), ending: unchosen<MissingEnding>(), whatHappened: '' }}
      input={({ backDay, backTime, ending, whatHappened }, { version }) => {
        const backAt = momentOf(backDay, backTime);
        if (backAt === null || ending === '') return null;
        return {
          missingEpisodeId: episode.id,
          version: version ?? episode.version,
          backAt,
          ending,
          whatHappened: whatHappened.trim() || null,
        };
      }}
    >
      <MomentInput name="back" label="Back" />
      <ChoiceInput name="ending" label="How it ended" type="MissingEnding" required />
      <TextInput
        name="whatHappened"
        label="What the child or others say"
        lines={3}
        help="Never a place"
      />
    </FormDialog>
  );
}

/** Records what came of the return interview. */
export function InterviewDialog({ episode, ...opened }: EpisodeDialogProps): ReactElement {
  return (
    <FormDialog
      {...opened}
      title="Return interview"
      saveOver="service-decides"
      submitLabel="Record it"
      document={RecordReturnInterviewDocument}
      field="recordReturnInterview"
      done="The return interview is recorded."
      start={{ answer: unchosen<ReturnInterviewAnswer>(), on: useToday(), by: '', note: '' }}
      input={({ answer, on, by, note }, { version }) =>
        answer === ''
          ? null
          : {
              missingEpisodeId: episode.id,
              version: version ?? episode.version,
              answer,
              on,
              by: by.trim() || null,
              note: note.trim() || null,
            }
      }
    >
      <ChoiceInput name="answer" label="What came of it" type="ReturnInterviewAnswer" required />
      <DayInput name="on" label="Day" required />
      <TextInput name="by" label="Who held it" help="Somebody independent of the placement" />
      <TextInput name="note" label="What came out of it" lines={3} help="Never a place" />
    </FormDialog>
  );
}

function Tick({ name, label }: { readonly name: string; readonly label: string }): ReactElement {
  const { field } = useController({ name });
  return (
    <FormControlLabel
      control={<Switch checked={field.value as boolean} onChange={field.onChange} />}
      label={label}
    />
  );
}
