import { MenuItem, Stack, TextField } from '@mui/material';
import type { ReactElement } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import {
  NrmRecordsAgeDocument,
  OurAgreementDocument,
  type NrmDue,
} from '../__generated__/graphql.js';
import { useView } from '../graphql/useView.js';
import { useChoices } from '../label/EnumLabel.js';
import { Page } from '../layout/Page.js';
import { useSettled } from '../search/useSettled.js';
import { View } from '../state/View.js';
import { AsOf } from '../track/AsOf.js';
import { FoundReferrals } from './FoundReferrals.js';
import { NothingOpen } from './NothingOpen.js';
import { OnceThere } from './OnceThere.js';

// An open page must not show for longer than a minute what the agreement no longer opens.
const askedEvery = 10_000;
const longestText = 200;

/** The referrals to the NRM, for whoever decides on them. */
export function NrmReferralsPage(): ReactElement {
  const view = useView('ourAgreement', OurAgreementDocument, {}, { every: askedEvery });
  return (
    <Page
      heading="NRM referrals"
      windowTitle="NRM referrals"
      lead="What waits for a decision of the competent authority: what has a target stands first, then by the day that it hangs on. Every look is logged and shown to your own people."
    >
      <View of={view} what="your agreement">
        {({ ourAgreement }) =>
          ourAgreement?.standing === 'IN_FORCE' && ourAgreement.groups.includes('NRM_REFERRALS') ? (
            <OnceThere question="nrmReferrals">
              <Referrals />
            </OnceThere>
          ) : (
            <NothingOpen agreement={ourAgreement} what="NRM referrals" />
          )
        }
      </View>
    </Page>
  );
}

const toDecide: readonly NrmDue[] = [
  'REASONABLE_GROUNDS_LATE',
  'REASONABLE_GROUNDS',
  'CONCLUSIVE_GROUNDS',
  'RECONSIDERATION',
];

function Referrals(): ReactElement {
  const choices = useChoices('NrmDue');
  const [{ typed, choice }, search] = useSearch();
  const text = useSettled(typed.trim(), 250);
  const due = dueOf(choice, choices);
  return (
    <>
      <Stack
        direction="row"
        spacing={2}
        useFlexGap
        sx={{ flexWrap: 'wrap', alignItems: 'flex-end', mb: 1.5 }}
      >
        <TextField
          label="Reference or name"
          value={typed}
          onChange={(event) => search({ typed: event.target.value, choice })}
          autoComplete="off"
          slotProps={{ htmlInput: { maxLength: longestText } }}
          sx={{ width: 320, maxWidth: '100%' }}
        />
        <TextField
          select
          label="What is due"
          value={choice}
          onChange={(event) => search({ typed, choice: event.target.value })}
          sx={{ width: 320, maxWidth: '100%' }}
        >
          <MenuItem value="TO_DECIDE">To decide now</MenuItem>
          {choices.map(({ id, name }) => (
            <MenuItem key={id} value={id}>
              {name}
            </MenuItem>
          ))}
          <MenuItem value="ALL">All, decided ones too</MenuItem>
        </TextField>
      </Stack>
      <FoundReferrals key={`${text} ${choice}`} text={text} due={due} />
      <Age />
    </>
  );
}

interface Search {
  readonly typed: string;
  readonly choice: string;
}

/** What is searched for, kept for the way back: with the page in its history, and not in its address, which may name a child. */
function useSearch(): readonly [Search, (search: Search) => void] {
  const navigate = useNavigate();
  const { state } = useLocation() as { readonly state: { readonly search?: Search } | null };
  const kept = state?.search;
  return [
    kept ?? { typed: '', choice: 'TO_DECIDE' },
    (search) => void navigate('.', { replace: true, state: { search } }),
  ];
}

function dueOf(choice: string, choices: readonly { readonly id: string }[]): NrmDue[] | null {
  if (choice === 'ALL') return null;
  if (choice === 'TO_DECIDE') return [...toDecide];
  return choices.filter(({ id }) => id === choice).map(({ id }) => id as NrmDue);
}

function Age(): ReactElement {
  const view = useView('nrmRecordsAge', NrmRecordsAgeDocument, {}, { every: 60_000 });
  return (
    <View of={view} what="as of when this is" shape="card" rows={1}>
      {({ nrmRecordsAge: { asOf, isStale } }) => <AsOf at={asOf} isStale={isStale} />}
    </View>
  );
}
