import { Box, Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { AgencyContactsDocument } from '../__generated__/graphql.js';
import { Panel } from '../fact/Panel.js';
import { useView } from '../graphql/useView.js';
import { listAddress } from '../list/list-address.js';
import { View } from '../state/View.js';
import { TextLink } from './TextLink.js';

/** Whom we know at an agency. */
export function AgencyContacts({ agencyId }: { readonly agencyId: string }): ReactElement {
  const view = useView('agencyContacts', AgencyContactsDocument, { agencyId });
  return (
    <Panel title="Contacts">
      <View of={view} what="the contacts" rows={4}>
        {({ professionals: { edges, pageInfo } }) => (
          <>
            {edges.length === 0 && (
              <Typography variant="body2">We know nobody there in post today.</Typography>
            )}
            <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
              {edges.map(({ node: { id, name, roleTitle } }) => (
                <Box component="li" key={id} sx={{ py: 0.5 }}>
                  <TextLink to={`/people/professionals/${id}`}>{name}</TextLink>
                  {roleTitle !== null && `, ${roleTitle}`}
                </Box>
              ))}
            </Box>
            {pageInfo.hasNextPage && (
              <TextLink to={listAddress('/people/professionals', { agencyId })}>
                Everybody we know there
              </TextLink>
            )}
          </>
        )}
      </View>
    </Panel>
  );
}
