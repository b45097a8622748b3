import { Button, Stack } from '@mui/material';
import type { ReactElement, ReactNode } from 'react';
import { useFieldArray, useWatch } from 'react-hook-form';
import { AgencyFields } from '../advice/AgencyFields.js';
import { ChildInput } from '../child/ChildInput.js';
import { ChoiceInput } from '../form/ChoiceInput.js';
import { DayInput } from '../form/DayInput.js';
import { FormSection } from '../form/FormSection.js';
import { SelectInput } from '../form/SelectInput.js';
import { TextInput } from '../form/TextInput.js';
import { StaffInput } from '../staff/StaffInput.js';
import {
  emptyAction,
  emptyAttendee,
  emptyChild,
  isBegun,
  type ActionLine,
  type AttendeeLine,
  type ChildLine,
  type ContactForm,
} from './contact.form.js';

interface ListsForm {
  children: ChildLine[];
  attendees: AttendeeLine[];
  actions: ActionLine[];
}

/** The children it concerns. Each has a field that only those read who may see that child. */
export function ChildLines(): ReactElement {
  const { fields, append, remove } = useFieldArray<ListsForm, 'children'>({ name: 'children' });
  const chosen = useWatch<ListsForm, 'children'>({ name: 'children' });
  const several = fields.length > 1;
  return (
    <FormSection
      title={several ? 'Children' : 'Child'}
      lead={
        several
          ? 'Whoever works with one child sees that child only, and no sign of the others.'
          : undefined
      }
      columns={1}
    >
      {fields.map((line, at) => (
        <Line key={line.id} onRemove={several ? () => remove(at) : null} name="child" at={at}>
          <ChildInput
            name={`children.${String(at)}.child`}
            label={`Child ${String(at + 1)}`}
            without={chosen.flatMap(({ child }, other) =>
              child == null || other === at ? [] : [child.id],
            )}
            fault={(form) =>
              unlessEmpty(
                (form as ListsForm).children[at],
                'Choose the child whom this concerns, or empty the fields beside.',
              )
            }
          />
          <TextInput name={`children.${String(at)}.note`} label="What concerns this child alone" />
          <TextInput
            name={`children.${String(at)}.present`}
            label="Child or family who were there"
          />
        </Line>
      ))}
      <AddButton onAdd={() => append(emptyChild)}>Another child</AddButton>
    </FormSection>
  );
}

/** Who of the agencies was there. */
export function AttendeeLines(): ReactElement | null {
  const kind = useWatch<ContactForm, 'kind'>({ name: 'kind' });
  const { fields, append, remove } = useFieldArray<ListsForm, 'attendees'>({ name: 'attendees' });
  if (kind === 'CASE_NOTE') return null;
  return (
    <FormSection title="Who was there" columns={1}>
      {fields.map((line, at) => (
        <Line key={line.id} onRemove={() => remove(at)} name="person" at={at}>
          <TextInput
            name={`attendees.${String(at)}.name`}
            label="Name or role"
            fault={(name, form) =>
              name.trim() === ''
                ? unlessEmpty(
                    (form as ListsForm).attendees[at],
                    'Give a name or a role, or take this person away.',
                  )
                : undefined
            }
          />
          <TextInput name={`attendees.${String(at)}.agencyName`} label="Agency" />
          <ChoiceInput
            name={`attendees.${String(at)}.agencyType`}
            label="Sort of agency"
            type="AgencyType"
          />
          <ChoiceInput
            name={`attendees.${String(at)}.attendance`}
            label="There"
            type="ContactAttendance"
            required
          />
        </Line>
      ))}
      <AddButton onAdd={() => append(emptyAttendee)}>Add a person</AddButton>
    </FormSection>
  );
}

/** What is to be done: ours become tasks, those of agencies are followed up as advice. */
export function ActionLines(): ReactElement | null {
  const [kind, children] = useWatch<ContactForm, ['kind', 'children']>({
    name: ['kind', 'children'],
  });
  const { fields, append, remove } = useFieldArray<ListsForm, 'actions'>({ name: 'actions' });
  if (kind === 'CASE_NOTE') return null;
  const known = children.flatMap(({ child }) =>
    child == null ? [] : [{ id: child.id, name: child.name }],
  );
  return (
    <FormSection title="What is to be done" columns={1}>
      {fields.map((line, at) => (
        <Action key={line.id} at={at} known={known} onRemove={() => remove(at)} />
      ))}
      <AddButton onAdd={() => append(emptyAction)}>Add an action</AddButton>
    </FormSection>
  );
}

interface ActionProps {
  readonly at: number;
  readonly known: readonly { readonly id: string; readonly name: string }[];
  readonly onRemove: () => void;
}

function Action({ at, known, onRemove }: ActionProps): ReactElement {
  const name = `actions.${String(at)}`;
  const by = useWatch({ name: `${name}.by` }) as ActionLine['by'] | undefined;
  return (
    <Line onRemove={onRemove} name="action" at={at}>
      <TextInput
        name={`${name}.text`}
        label="Action"
        fault={(text, form) =>
          text.trim() === ''
            ? unlessEmpty(
                (form as ListsForm).actions[at],
                'Say what is to be done, or take this action away.',
              )
            : undefined
        }
      />
      <DayInput name={`${name}.dueOn`} label="By" />
      <SelectInput
        name={`${name}.by`}
        label="Who does it"
        required
        options={[
          { id: 'US', name: 'One of us' },
          { id: 'AGENCY', name: 'An agency' },
        ]}
      />
      {by === 'AGENCY' ? (
        <AgencyFields under={`${name}.asked`} />
      ) : (
        <StaffInput name={`${name}.staffId`} label="Person" help="You, when left empty" />
      )}
      {known.length > 1 && (
        <SelectInput name={`${name}.about`} label="For which child" options={known} />
      )}
    </Line>
  );
}

function unlessEmpty(line: object | undefined, sentence: string): string | undefined {
  return line !== undefined && isBegun(line) ? sentence : undefined;
}

interface LineProps {
  readonly onRemove: (() => void) | null;
  readonly name: string;
  readonly at: number;
  readonly children: ReactNode;
}

function Line({ onRemove, name, at, children }: LineProps): ReactElement {
  return (
    <Stack
      direction={{ xs: 'column', md: 'row' }}
      spacing={1.5}
      useFlexGap
      role="group"
      aria-label={`${name} ${String(at + 1)}`}
      sx={{ alignItems: 'flex-start', flexWrap: { md: 'wrap' }, '& > *': { flex: '1 1 200px' } }}
    >
      {children}
      {onRemove !== null && (
        <Button
          onClick={onRemove}
          aria-label={`Take ${name} ${String(at + 1)} away`}
          sx={{ flex: '0 0 auto !important', alignSelf: { md: 'end' } }}
        >
          Take away
        </Button>
      )}
    </Stack>
  );
}

function AddButton({
  onAdd,
  children,
}: {
  readonly onAdd: () => void;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <div>
      <Button variant="outlined" onClick={onAdd}>
        {children}
      </Button>
    </div>
  );
}
