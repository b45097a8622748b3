import type { ReactElement } from 'react';
import {
  AddPlanActionDocument,
  AddPlanGoalDocument,
  EndPlanGoalDocument,
  RecordPlanReviewDocument,
  SetContactTierDocument,
  SettlePlanActionDocument,
  type Answer,
  type ContactTierLevel,
  type OutcomeDomain,
  type PlanGoalPartsFragment,
} from '../__generated__/graphql.js';
import { useToday } from '../clock/today.js';
import { AnswerInput } from '../form/AnswerInput.js';
import { ChoiceInput } from '../form/ChoiceInput.js';
import { DayInput } from '../form/DayInput.js';
import { FormDialog, type Opened } from '../form/FormDialog.js';
import { SelectInput } from '../form/SelectInput.js';
import { TextInput } from '../form/TextInput.js';
import { unchosen } from '../form/unchosen.js';

const notAsked: Answer = 'NOT_ASKED';

interface OfSupport extends Opened {
  readonly supportId: string;
}

/** Sets a goal. */
export function GoalDialog({ supportId, ...opened }: OfSupport): ReactElement {
  return (
    <FormDialog
      {...opened}
      title="Set a goal"
      submitLabel="Set it"
      document={AddPlanGoalDocument}
      field="addPlanGoal"
      done="The goal is set."
      start={{
        domain: unchosen<OutcomeDomain>(),
        text: '',
        wordsOfChild: '',
        targetOn: null as string | null,
      }}
      input={({ domain, text, wordsOfChild, targetOn }, { key }) =>
        domain === ''
          ? null
          : {
              supportId,
              idempotencyKey: key,
              domain,
              text,
              wordsOfChild: wordsOfChild.trim() || null,
              targetOn,
            }
      }
    >
      <TextInput name="text" label="What is to be different" lines={2} required first />
      <ChoiceInput name="domain" label="Part of life" type="OutcomeDomain" required />
      <TextInput name="wordsOfChild" label="In the child's own words" />
      <DayInput name="targetOn" label="By when" />
    </FormDialog>
  );
}

interface OfGoal extends Opened {
  readonly goal: PlanGoalPartsFragment;
}

/** Adds something to do for a goal. */
export function ActionDialog({ goal, ...opened }: OfGoal): ReactElement {
  return (
    <FormDialog
      {...opened}
      title={`For the goal: ${goal.text}`}
      submitLabel="Add it"
      document={AddPlanActionDocument}
      field="addPlanAction"
      done="Added. Its day is a task."
      start={{ text: '', owner: '', dueOn: useToday() }}
      input={(values, { key }) => ({ planGoalId: goal.id, idempotencyKey: key, ...values })}
    >
      <TextInput name="text" label="What is to be done" lines={2} required first />
      <TextInput name="owner" label="Who does it, with agency or role" required />
      <DayInput name="dueOn" label="By when" required />
    </FormDialog>
  );
}

/** A goal is reached, or no longer pursued. */
export function EndGoalDialog({ goal, ...opened }: OfGoal): ReactElement {
  return (
    <FormDialog
      {...opened}
      title={goal.text}
      saveOver="service-decides"
      submitLabel="Record it"
      document={EndPlanGoalDocument}
      field="endPlanGoal"
      done="Recorded."
      start={{ reached: '', note: '' }}
      input={({ reached, note }, { version }) => ({
        planGoalId: goal.id,
        version: version ?? goal.version,
        reached: reached === 'yes',
        note,
      })}
    >
      <SelectInput
        name="reached"
        label="What became of it"
        required
        options={[
          { id: 'yes', name: 'Reached' },
          { id: 'no', name: 'No longer pursued' },
        ]}
      />
      <TextInput name="note" label="In a few words" lines={2} required />
    </FormDialog>
  );
}

/** An action is done, or will not be. */
export function SettleActionDialog({
  action,
  ...opened
}: Opened & { readonly action: PlanGoalPartsFragment['actions'][number] }): ReactElement {
  return (
    <FormDialog
      {...opened}
      title={action.text}
      saveOver="service-decides"
      submitLabel="Record it"
      document={SettlePlanActionDocument}
      field="settlePlanAction"
      done="Recorded."
      start={{ done: '', note: '' }}
      input={({ done, note }, { version }) => ({
        planActionId: action.id,
        version: version ?? action.version,
        done: done === 'yes',
        note: note.trim() || null,
      })}
    >
      <SelectInput
        name="done"
        label="What became of it"
        required
        options={[
          { id: 'yes', name: 'Done' },
          { id: 'no', name: 'Will not be done' },
        ]}
      />
      <TextInput name="note" label="What came of it, or why not" lines={2} />
    </FormDialog>
  );
}

/** Records a review of the plan. */
export function ReviewDialog({ supportId, ...opened }: OfSupport): ReactElement {
  return (
    <FormDialog
      {...opened}
      title="Review of the plan"
      submitLabel="Record it"
      document={RecordPlanReviewDocument}
      field="recordPlanReview"
      done="Recorded. The next review falls due by the setting in force."
      start={{
        heldOn: useToday(),
        summary: '',
        viewOfChild: '',
        childTookPart: notAsked,
      }}
      input={({ heldOn, summary, viewOfChild, childTookPart }, { key }) => ({
        supportId,
        idempotencyKey: key,
        heldOn,
        summary,
        viewOfChild: viewOfChild.trim() || null,
        childTookPart,
      })}
    >
      <DayInput name="heldOn" label="Day" required />
      <TextInput name="summary" label="What was found and agreed" lines={4} required />
      <AnswerInput name="childTookPart" label="Did the child take part?" />
      <TextInput name="viewOfChild" label="What the child says" lines={2} />
    </FormDialog>
  );
}

/** Decides how the guardian sees the child. */
export function TierDialog({ supportId, ...opened }: OfSupport): ReactElement {
  return (
    <FormDialog
      {...opened}
      title="How the guardian sees the child"
      submitLabel="Decide it"
      document={SetContactTierDocument}
      field="setContactTier"
      done="Decided. What held before stays on record."
      start={{ level: unchosen<ContactTierLevel>(), everyDays: '', fromOn: useToday(), reason: '' }}
      input={({ level, everyDays, fromOn, reason }, { key }) =>
        level === ''
          ? null
          : { supportId, idempotencyKey: key, level, everyDays: Number(everyDays), fromOn, reason }
      }
    >
      <ChoiceInput name="level" label="How" type="ContactTierLevel" required />
      <TextInput name="everyDays" label="At least every so many days" mode="numeric" required />
      <DayInput name="fromOn" label="From" required />
      <TextInput
        name="reason"
        label="What about the child speaks for it"
        lines={3}
        required
        help="Vulnerability, wishes, distance"
      />
    </FormDialog>
  );
}
