import { MenuItem, TextField, Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { Controller, useForm, useWatch } from 'react-hook-form';
import { useNotify } from 'react-admin';
import { ChangeGuidanceDraftDocument, type RuleStatus } from '../../__generated__/graphql.js';
import { ChoiceInput } from '../../form/ChoiceInput.js';
import { CommandDialog } from '../../form/CommandDialog.js';
import { ListInput } from '../../form/ListInput.js';
import { TextInput } from '../../form/TextInput.js';
import { useCommand } from '../../graphql/useCommand.js';
import { useLabel } from '../../label/EnumLabel.js';
import type { Guidance, NamedSite, Rule } from './GuidanceVersionPage.js';

interface RuleDialogProps {
  readonly guidance: Guidance;
  readonly rule: Rule;
  readonly sites: readonly NamedSite[];
  readonly onClose: () => void;
}

interface RuleValues {
  readonly value: string;
  readonly sites: string[];
  readonly source: string;
  readonly newTitle: string;
  readonly newDated: string;
  readonly status: RuleStatus;
  readonly note: string;
}

const newSource = 'new';

/** Changes one rule of a draft, with the source it was read in. */
export function RuleDialog({ guidance, rule, sites, onClose }: RuleDialogProps): ReactElement {
  const form = useForm<RuleValues>({
    defaultValues: {
      value: rule.value ?? '',
      sites: rule.sites ?? [],
      source: rule.source.key,
      newTitle: '',
      newDated: '',
      status: rule.status,
      note: rule.note ?? '',
    },
  });
  const source = useWatch({ control: form.control, name: 'source' });
  const command = useCommand(ChangeGuidanceDraftDocument, 'changeGuidanceDraft');
  const notify = useNotify();
  const known = [
    ...new Map(
      [guidance.source, ...guidance.rules.map((other) => other.source)].map((one) => [
        one.key,
        one,
      ]),
    ).values(),
  ];
  return (
    <CommandDialog
      open
      title={rule.question}
      submitLabel="Change the draft"
      form={form}
      saveOver={{ recordId: guidance.id, verdict: 'canChange' }}
      command={command}
      onClose={onClose}
      onSubmit={async (values, version) => {
        const key = values.source === newSource ? keyOf(values.newTitle) : values.source;
        const input = {
          id: guidance.id,
          version: version ?? guidance.version,
          rules: [
            {
              rule: rule.key,
              value: rule.form === 'SITES' ? null : values.value.trim() || null,
              sites: rule.form === 'SITES' ? values.sites : null,
              source: key,
              status: values.status,
              note: values.note.trim() || null,
            },
          ],
          sources:
            values.source === newSource
              ? [{ key, title: values.newTitle, dated: values.newDated }]
              : [],
        };
        if ((await command.run({ input })) === null) return;
        notify('The draft is changed.');
        onClose();
      }}
    >
      <RuleValueInput rule={rule} sites={sites} />
      <Controller
        name="source"
        control={form.control}
        render={({ field }) => (
          <TextField select label="Source" {...field}>
            {known.map((one) => (
              <MenuItem key={one.key} value={one.key}>
                {one.title}, {one.dated}
              </MenuItem>
            ))}
            <MenuItem value={newSource}>Another document</MenuItem>
          </TextField>
        )}
      />
      {source === newSource && <TextInput name="newTitle" label="Title of the document" required />}
      {source === newSource && <TextInput name="newDated" label="Its date in words" required />}
      <ChoiceInput name="status" label="How sure" type="RuleStatus" required />
      <TextInput name="note" label="How far the source goes" lines={2} />
    </CommandDialog>
  );
}

function RuleValueInput({
  rule,
  sites,
}: {
  readonly rule: Rule;
  readonly sites: readonly NamedSite[];
}): ReactElement {
  const label = useLabel();
  if (rule.form === 'SITES')
    return (
      <ListInput
        name="sites"
        label="Sites in which it holds"
        options={sites}
        help="None chosen means nowhere"
      />
    );
  if (rule.form !== 'CHOICE')
    return (
      <TextInput
        name="value"
        label={rule.form === 'MONTHS' ? 'Months' : 'Years'}
        mode="numeric"
        help="Empty for no limit"
      />
    );
  return (
    <Controller
      name="value"
      render={({ field }) => (
        <TextField select label="Answer" {...field}>
          {rule.options.map((option) => (
            <MenuItem key={option} value={option}>
              <Typography>{label('RuleValue', option)}</Typography>
            </MenuItem>
          ))}
        </TextField>
      )}
    />
  );
}

function keyOf(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^a-z\d]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 40);
}
