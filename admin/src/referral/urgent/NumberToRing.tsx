import { Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { OrganisationsDocument, type UrgentReferralsQuery } from '../../__generated__/graphql.js';
import { DirectoryNumber } from '../../agency/DirectoryNumber.js';
import { useView } from '../../graphql/useView.js';
import { RowLink } from '../../table/RowLink.js';

type Urgent = UrgentReferralsQuery['urgentReferrals'][number];

/** The number to ring: the one in our directory. What the sender gave is named, so that nobody takes it for ours. */
export function NumberToRing({ of }: { readonly of: Urgent }): ReactElement {
  const view = useView('organisations', OrganisationsDocument, { text: of.organisation });
  const wanted = of.organisation.trim().toLowerCase();
  const found = view.data?.agencies.edges.find(({ node }) => node.name.toLowerCase() === wanted);
  const number = found?.node.directoryNumber ?? null;
  return (
    <>
      {view.isPending && 'looking it up'}
      {!view.isPending && number !== null && <DirectoryNumber of={number} />}
      {!view.isPending && number === null && (
        <>
          none under this name: <RowLink to="/people/agencies">look in the directory</RowLink>
        </>
      )}
      {of.phoneGiven !== null && (
        <Typography variant="body2" color="text.secondary">
          Not to ring: {of.phoneGiven}, as given
        </Typography>
      )}
    </>
  );
}
