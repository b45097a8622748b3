import type { ReactElement } from 'react';
import {
  AddTeamDocument,
  ChangeEngagementDocument,
  ChangeTeamDocument,
  RecordEngagementDocument,
  type CourseTopic,
  type DeclineReason,
  type EngagementOutcome,
  type TeamPageQuery,
} from '../__generated__/graphql.js';
import { AuthorityInput } from '../authority/AuthorityInput.js';
import { useToday } from '../clock/today.js';
import { ChoiceInput } from '../form/ChoiceInput.js';
import { DayInput } from '../form/DayInput.js';
import { FormDialog, type Opened } from '../form/FormDialog.js';
import { TextInput } from '../form/TextInput.js';

export type ShownTeam = TeamPageQuery['team'];
export type ShownEngagement = ShownTeam['engagements'][number];

interface TeamValues {
  readonly name: string;
  readonly gssCode: string | null;
  readonly headcount: string;
  readonly headcountOn: string | null;
}

const whole = (typed: string) => (/^\d+$/.test(typed.trim()) ? Number(typed.trim()) : null);

/** Adds a team of an agency. */
export function AddTeamDialog({
  agencyId,
  ...opened
}: Opened & { readonly agencyId: string }): ReactElement {
  const start: TeamValues = { name: '', gssCode: null, headcount: '', headcountOn: null };
  return (
    <FormDialog
      {...opened}
      title="A team of this agency"
      submitLabel="Add it"
      document={AddTeamDocument}
      field="addTeam"
      start={start}
      input={(values, { key }) => ({
        idempotencyKey: key,
        agencyId,
        name: values.name,
        gssCode: values.gssCode,
        headcount: whole(values.headcount),
        headcountOn: values.headcountOn,
      })}
      done="The team is added."
    >
      <TeamFields />
    </FormDialog>
  );
}

/** Changes a team: its name, where it works, or how many people work in it. */
export function ChangeTeamDialog({
  team,
  ...opened
}: Opened & { readonly team: ShownTeam }): ReactElement {
  const start: TeamValues = {
    name: team.name,
    gssCode: team.authority?.gssCode ?? null,
    headcount: team.headcount === null ? '' : String(team.headcount),
    headcountOn: team.headcountOn,
  };
  return (
    <FormDialog
      {...opened}
      title={`Change ${team.name}`}
      saveOver="service-decides"
      submitLabel="Save"
      document={ChangeTeamDocument}
      field="changeTeam"
      start={start}
      input={(values, { version }) => ({
        teamId: team.id,
        version: version ?? team.version,
        name: values.name,
        gssCode: values.gssCode,
        headcount: whole(values.headcount),
        headcountOn: values.headcountOn,
      })}
      done="The team is changed."
    >
      <TeamFields />
    </FormDialog>
  );
}

function TeamFields(): ReactElement {
  return (
    <>
      <TextInput name="name" label="Name, as the agency calls it" required first />
      <AuthorityInput
        name="gssCode"
        label="Authority in which it works"
        help="Empty for the council's own, or for several"
      />
      <TextInput
        name="headcount"
        label="How many people work in it"
        mode="numeric"
        help="Without it there is no percentage"
      />
      <DayInput name="headcountOn" label="On which day they were so many" />
    </>
  );
}

interface EngagementValues {
  readonly askedOn: string | null;
  readonly topic: CourseTopic | '';
  readonly outcome: EngagementOutcome | '';
  readonly reason: DeclineReason | '';
  readonly nextTryOn: string | null;
}

/** Records that a team was asked, or what came of it. The team may read every word of it. */
export function EngagementDialog({
  teamId,
  engagement,
  ...opened
}: Opened & {
  readonly teamId: string;
  readonly engagement: ShownEngagement | null;
}): ReactElement {
  const today = useToday();
  const start: EngagementValues = {
    askedOn: engagement?.askedOn ?? today,
    topic: engagement?.topic ?? '',
    outcome: engagement?.outcome ?? 'ASKED',
    reason: engagement?.reason ?? '',
    nextTryOn: engagement?.nextTryOn ?? null,
  };
  const outcomeOf = ({ outcome, reason, nextTryOn }: EngagementValues) =>
    outcome === '' ? null : { outcome, reason: reason === '' ? null : reason, nextTryOn };
  if (engagement === null)
    return (
      <FormDialog
        {...opened}
        title="The team was asked"
        submitLabel="Record it"
        document={RecordEngagementDocument}
        field="recordEngagement"
        start={start}
        input={(values, { key }) => {
          const told = outcomeOf(values);
          if (told === null || values.askedOn === null) return null;
          const topic = values.topic === '' ? null : values.topic;
          return { idempotencyKey: key, teamId, askedOn: values.askedOn, topic, ...told };
        }}
        done="Recorded."
      >
        <DayInput name="askedOn" label="Asked on" required />
        <ChoiceInput name="topic" label="About" type="CourseTopic" />
        <OutcomeFields />
      </FormDialog>
    );
  return (
    <FormDialog
      {...opened}
      title="What came of asking"
      saveOver="service-decides"
      submitLabel="Save"
      document={ChangeEngagementDocument}
      field="changeEngagement"
      start={start}
      input={(values, { version }) => {
        const told = outcomeOf(values);
        return told === null
          ? null
          : { engagementId: engagement.id, version: version ?? engagement.version, ...told };
      }}
      done="Saved."
    >
      <OutcomeFields />
    </FormDialog>
  );
}

function OutcomeFields(): ReactElement {
  return (
    <>
      <ChoiceInput name="outcome" label="What came of it" type="EngagementOutcome" required />
      <ChoiceInput
        name="reason"
        label="Why it declined, as it told you"
        type="DeclineReason"
        help="Only when it declined. The team may read this and answer."
      />
      <DayInput
        name="nextTryOn"
        label="Ask again on"
        help="Left empty after a refusal, the setting says when"
      />
    </>
  );
}
