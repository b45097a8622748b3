import { MenuItem, Stack, TextField } from '@mui/material';
import type { ReactElement } from 'react';
import { useListContext } from 'react-admin';
import { useLabel } from '../../label/EnumLabel.js';

const channels = ['FORM', 'TELEPHONE', 'PARTNER_API', 'NRM_PAYLOAD'] as const;
const facts = [
  'CHILD_NAME',
  'DATE_OF_BIRTH',
  'SEX',
  'AUTHORITY',
  'PARENTAL_RESPONSIBILITY',
  'EXPLOITATION',
  'DANGER_NOW',
  'MISSING_NOW',
  'NRM_REFERRAL',
  'CHILDRENS_SERVICES_TOLD',
  'SENDER_CONTACT',
] as const;

/** Which referrals by how they came in: channel, language, and what triage misses in them. */
export function ArrivalFilters(): ReactElement {
  const list = useListContext();
  const label = useLabel();
  const present = list.filterValues as Record<string, unknown>;
  const set = (name: string, value: unknown): void => {
    const { [name]: _before, ...others } = present;
    list.setFilters(value === null ? others : { ...others, [name]: value });
  };
  return (
    <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', mb: 1 }}>
      <Choice
        label="Came by"
        value={first(present.channels)}
        choices={channels.map((channel) => [channel, label('ReferralChannel', channel)])}
        onChoose={(channel) => set('channels', channel && [channel])}
      />
      <Choice
        label="Language"
        value={typeof present.language === 'string' ? present.language : ''}
        choices={[
          ['ENGLISH', 'English'],
          ['WELSH', 'Welsh'],
        ]}
        onChoose={(language) => set('language', language)}
      />
      <Choice
        label="Missing"
        value={present.incomplete === true ? 'ANY' : first(present.missing)}
        choices={[
          ['ANY', 'Anything'],
          ...facts.map((fact) => [fact, label('ToldFact', fact)] as const),
        ]}
        onChoose={(fact) => {
          const { missing: _missing, incomplete: _incomplete, ...others } = present;
          if (fact === null) list.setFilters(others);
          else
            list.setFilters(
              fact === 'ANY' ? { ...others, incomplete: true } : { ...others, missing: [fact] },
            );
        }}
      />
    </Stack>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly (readonly [string, string])[];
  readonly onChoose: (value: string | null) => void;
}

function Choice({ label, value, choices, onChoose }: ChoiceProps): ReactElement {
  return (
    <TextField
      select
      size="small"
      label={label}
      value={value}
      onChange={(event) => onChoose(event.target.value || null)}
      fullWidth={false}
      slotProps={{ select: { displayEmpty: true } }}
      sx={{ width: { xs: '100%', sm: 210 } }}
    >
      <MenuItem value="">All</MenuItem>
      {choices.map(([choice, words]) => (
        <MenuItem key={choice} value={choice}>
          {words}
        </MenuItem>
      ))}
    </TextField>
  );
}

function first(value: unknown): string {
  const one: unknown = Array.isArray(value) ? value[0] : undefined;
  return typeof one === 'string' ? one : '';
}
