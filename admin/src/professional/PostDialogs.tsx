import type { ReactElement } from 'react';
import { Autocomplete, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useController } from 'react-hook-form';
import {
  EndProfessionalPostDocument,
  ProfessionalOptionsDocument,
  StartProfessionalPostDocument,
  type KnownBy,
  type PostPartsFragment,
  type ProfessionalOptionsQuery,
} from '../__generated__/graphql.js';
import { useToday } from '../clock/today.js';
import { ChoiceInput } from '../form/ChoiceInput.js';
import { DayInput } from '../form/DayInput.js';
import { FormDialog, type Opened } from '../form/FormDialog.js';
import { TextInput } from '../form/TextInput.js';
import { TickInput } from '../form/TickInput.js';
import { useFieldProblem } from '../form/ProblemContext.js';
import { useView } from '../graphql/useView.js';
import { searchText } from '../search/finding.js';
import { useSettled } from '../search/useSettled.js';
import { TeamInput, type OfferedTeam } from './TeamInput.js';

type OfferedPerson = Pick<
  ProfessionalOptionsQuery['professionals']['edges'][number]['node'],
  'id' | 'name'
>;

interface StartPostProps extends Opened {
  /** The team, where it is given; otherwise it is chosen. */
  readonly team: { readonly id: string; readonly name: string } | null;
  readonly person: OfferedPerson | null;
  /** Posts of this person that a move ends. */
  readonly current: readonly { readonly id: string; readonly words: string }[];
}

interface StartPostValues {
  readonly person: OfferedPerson | null;
  readonly team: OfferedTeam | null;
  readonly title: string;
  readonly fromOn: string | null;
  readonly knownBy: KnownBy | '';
  readonly ends: Readonly<Record<string, boolean>>;
}

/** A post: the first of somebody, a move, or a return. What it takes the place of is ticked. */
export function StartPostDialog({
  team,
  person,
  current,
  ...opened
}: StartPostProps): ReactElement {
  const today = useToday();
  const start: StartPostValues = {
    person,
    team: team === null ? null : { ...team, agency: null },
    title: '',
    fromOn: today,
    knownBy: '',
    ends: Object.fromEntries(current.map(({ id }) => [id, true])),
  };
  return (
    <FormDialog
      {...opened}
      title={
        team === null ? `A post for ${person?.name ?? 'somebody'}` : `A person in ${team.name}`
      }
      submitLabel="Record it"
      document={StartProfessionalPostDocument}
      field="startProfessionalPost"
      start={start}
      input={(values, { key }) => {
        if (values.person === null || values.team === null) return null;
        if (values.fromOn === null || values.knownBy === '') return null;
        return {
          idempotencyKey: key,
          professionalId: values.person.id,
          teamId: values.team.id,
          title: values.title.trim() || null,
          fromOn: values.fromOn,
          knownBy: values.knownBy,
          endsPostIds: current.filter(({ id }) => values.ends[id] === true).map(({ id }) => id),
        };
      }}
      done="The post is recorded."
    >
      {person === null && <PersonInput name="person" />}
      {team === null && <TeamInput name="team" label="Team" />}
      <TextInput name="title" label="As what" />
      <DayInput name="fromOn" label="From" required />
      <ChoiceInput name="knownBy" label="How it is known" type="KnownBy" required />
      {current.map(({ id, words }) => (
        <TickInput
          key={id}
          name={`ends.${id}`}
          label={`It takes the place of ${words}`}
          help="That post then ends the day before"
        />
      ))}
    </FormDialog>
  );
}

/** One professional of the directory, found by typing. */
function PersonInput({ name }: { readonly name: string }): ReactElement {
  const { field, fieldState } = useController({ name, rules: { required: 'Choose the person.' } });
  const [typed, setTyped] = useState('');
  const text = useSettled(searchText(typed), 200);
  const view = useView(
    'professionalOptions',
    ProfessionalOptionsDocument,
    { text: text ?? '' },
    { enabled: text !== null, keepLast: true },
  );
  const found = text === null ? [] : (view.data?.professionals.edges ?? []).map(({ node }) => node);
  const problem = useFieldProblem('professionalId', 'Person') ?? fieldState.error?.message;
  return (
    <>
      <Autocomplete<(typeof found)[number]>
        autoHighlight
        options={found}
        filterOptions={(all) => all}
        getOptionKey={(one) => one.id}
        getOptionLabel={(one) =>
          [one.name, one.roleTitle, one.workEmail].filter(Boolean).join(', ')
        }
        isOptionEqualToValue={(one, other) => one.id === other.id}
        value={(field.value as (typeof found)[number] | null) ?? null}
        onChange={(_event, one) => field.onChange(one)}
        onInputChange={(_event, text, reason) => {
          if (reason === 'input') setTyped(text);
        }}
        onBlur={field.onBlur}
        noOptionsText="Type at least two letters of the name"
        renderInput={(params) => (
          <TextField
            id={params.id}
            disabled={params.disabled}
            label="Person"
            required
            inputRef={field.ref}
            error={problem !== undefined}
            helperText={problem}
            slotProps={{ htmlInput: params.inputProps, input: params.InputProps }}
          />
        )}
      />
      <Typography variant="body2" color="text.secondary">
        Somebody whom we do not know yet is added under Professionals first.
      </Typography>
    </>
  );
}

/** Records the last day of somebody in a post. */
export function EndPostDialog({
  post,
  ...opened
}: Opened & { readonly post: Pick<PostPartsFragment, 'id' | 'version'> }): ReactElement {
  const today = useToday();
  const start: { untilOn: string | null; knownBy: KnownBy | '' } = { untilOn: today, knownBy: '' };
  return (
    <FormDialog
      {...opened}
      title="Has left this post"
      saveOver="service-decides"
      submitLabel="Record it"
      document={EndProfessionalPostDocument}
      field="endProfessionalPost"
      start={start}
      input={({ untilOn, knownBy }, { version }) =>
        untilOn === null || knownBy === ''
          ? null
          : { postId: post.id, version: version ?? post.version, untilOn, knownBy }
      }
      done="The end of the post is recorded. It stays as history."
    >
      <DayInput name="untilOn" label="Last day" required />
      <ChoiceInput name="knownBy" label="How it is known" type="KnownBy" required />
    </FormDialog>
  );
}
