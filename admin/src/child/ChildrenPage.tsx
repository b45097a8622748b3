import { TextField } from '@mui/material';
import type { ReactElement } from 'react';
import { ListBase, useStore } from 'react-admin';
import { FilterBar } from '../list/FilterBar.js';
import { ListFrame } from '../list/ListFrame.js';
import { Page } from '../layout/Page.js';
import { searchText } from '../search/finding.js';
import { EmptyState } from '../state/EmptyState.js';
import { ChildMatches } from './ChildMatches.js';
import { ChildrenTabs } from './ChildrenTabs.js';
import { ChildTable } from './ChildTable.js';
import type { ChildRow } from './child.list.js';
import { labelOf } from '../label/label.js';

const choices = [
  { label: 'With support going on', filter: { openOnly: true } },
  { label: 'Missing now', filter: { worry: 'MISSING_NOW' } },
  { label: 'No guardian yet', filter: { worry: 'NO_WORKER' } },
  { label: 'No first contact yet', filter: { worry: 'NO_FIRST_CONTACT' } },
  { label: 'Guardian away, nobody covers', filter: { worry: 'WORKER_AWAY_WITHOUT_COVER' } },
  { label: '18 within 100 days', filter: { worry: 'EIGHTEEN_WITHIN_100_DAYS' } },
  { label: 'Everybody', filter: {} },
];

/** Children whom this person may see: found by whatever one has, or listed by what worries. */
export function ChildrenPage(): ReactElement {
  // Kept in memory, so that the text is there on coming back, and in no address or storage.
  const [typed, setTyped] = useStore('children.search', '');
  const text = searchText(typed);
  return (
    <Page heading="Children" windowTitle="Children">
      <ChildrenTabs />
      <TextField
        label="Find a child"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && setTyped('')}
        helperText="Name in any order or spelling, C-00231, NRM reference, R-2026-00417 or date of birth"
        autoComplete="off"
        sx={{ maxWidth: 560, mb: 1.5 }}
        slotProps={{ htmlInput: { spellCheck: false } }}
      />
      {text !== null ? (
        <ChildMatches text={text} />
      ) : (
        <ListBase<ChildRow>
          resource="children"
          perPage={50}
          filterDefaultValues={{ openOnly: true }}
          disableAuthentication
        >
          <FilterBar
            saved="CHILDREN"
            label="Which children"
            choices={choices}
            words={filterWords}
          />
          <ListFrame<ChildRow>
            what="the children"
            empty={
              <EmptyState
                title="No child is known to the service yet."
                teaches="A child appears here with the first referral. Press n to take one by telephone."
              />
            }
            noneMatch={
              <EmptyState
                title="No child that you may see is in this list."
                teaches="That can be good news. Choose another list above, or find a child by name."
              />
            }
          >
            {(rows) => <ChildTable rows={rows} />}
          </ListFrame>
        </ListBase>
      )}
    </Page>
  );
}

function filterWords(name: string, value: unknown): string | null {
  if (name === 'authorityGss') return `In one authority (${String(value)})`;
  if (name === 'staffId') return 'With one guardian';
  return name === 'worry' ? labelOf('Worry', String(value)) : null;
}
