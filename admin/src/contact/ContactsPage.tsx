import { Button } from '@mui/material';
import type { ReactElement } from 'react';
import { ListBase } from 'react-admin';
import { Link } from 'react-router-dom';
import { ConsultationTabs } from '../consultation/ConsultationTabs.js';
import { Page } from '../layout/Page.js';
import { FilterBar } from '../list/FilterBar.js';
import { ListFrame } from '../list/ListFrame.js';
import { EmptyState } from '../state/EmptyState.js';
import type { ContactRow } from './contact.list.js';
import { ContactTable } from './ContactTable.js';
import { meetings } from './contact.form.js';

const choices = [
  { label: 'All', filter: {} },
  { label: 'Mine', filter: { mine: true } },
  { label: 'Meetings', filter: { kinds: meetings } },
  { label: 'Notes', filter: { kinds: ['CASE_NOTE'] } },
  { label: 'With something to do', filter: { actionOpen: true } },
  {
    label: 'Guardian left out',
    filter: { invitations: ['INVITED_LATE', 'REQUEST_REFUSED', 'NOT_INVITED'] },
  },
];

/** Meetings, calls, letters, visits and notes, the latest first. */
export function ContactsPage(): ReactElement {
  return (
    <Page
      heading="Consultations"
      windowTitle="Meetings and notes"
      actions={
        <>
          <Button variant="outlined" component={Link} to="/contacts/create">
            Write a note
          </Button>
          <Button
            variant="outlined"
            component={Link}
            to="/contacts/create?kind=PROFESSIONALS_MEETING"
          >
            Record a meeting
          </Button>
        </>
      }
    >
      <ConsultationTabs />
      <ListBase<ContactRow> resource="contacts" perPage={50} disableAuthentication>
        <FilterBar
          label="Which entries"
          saved="CONTACTS"
          choices={choices}
          words={(name) => (name === 'childId' ? 'About one child' : null)}
        />
        <ListFrame<ContactRow>
          what="the meetings and notes"
          empty={
            <EmptyState
              title="Nothing has been recorded yet."
              teaches="Meetings, calls, letters, visits and notes appear here, the latest on top. Press n to write one."
            />
          }
          noneMatch={
            <EmptyState
              title="Nothing is like this."
              teaches="Choose another list above, or press n to write a note."
            />
          }
        >
          {(rows) => <ContactTable rows={rows} />}
        </ListFrame>
      </ListBase>
    </Page>
  );
}
