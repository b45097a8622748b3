import { Button, Stack } from '@mui/material';
import type { ReactElement } from 'react';
import { Link } from 'react-router-dom';
import { ContactsDocument } from '../../__generated__/graphql.js';
import { ContactTable } from '../../contact/ContactTable.js';
import { Panel } from '../../fact/Panel.js';
import { useView } from '../../graphql/useView.js';
import { EmptyState } from '../../state/EmptyState.js';
import { View } from '../../state/View.js';

/** Meetings, calls, letters, visits and notes about the child, the latest first. */
export function ContactTab({ childId }: { readonly childId: string }): ReactElement {
  const view = useView('contacts', ContactsDocument, {
    first: 50,
    after: null,
    filter: { childId },
  });
  return (
    <Panel
      title="Contacts"
      aside={
        <Stack direction="row" spacing={1}>
          <Button variant="outlined" component={Link} to={`/contacts/create?child=${childId}`}>
            Write a note
          </Button>
          <Button
            variant="outlined"
            component={Link}
            to={`/contacts/create?child=${childId}&kind=STRATEGY_DISCUSSION`}
          >
            Record a meeting
          </Button>
        </Stack>
      }
    >
      <View of={view} what="the contacts">
        {({ contacts }) =>
          contacts.edges.length === 0 ? (
            <EmptyState
              title="No contact has been recorded yet."
              teaches="Notes, meetings, calls, letters and visits appear here and on the timeline."
            />
          ) : (
            <ContactTable rows={contacts.edges.map((edge) => edge.node)} />
          )
        }
      </View>
    </Panel>
  );
}
