import { Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { OrganisationsDocument } from '../../__generated__/graphql.js';
import { calledSo } from '../../agency/called.js';
import { DirectoryNumber } from '../../agency/DirectoryNumber.js';
import { useView } from '../../graphql/useView.js';
import { RowLink } from '../../table/RowLink.js';

interface NumberToRingProps {
  readonly of: { readonly organisation: string; readonly phoneGiven: string | null };
}

const mostOffered = 3;

/** The number to ring: the one in our directory. What the sender gave is named, so that nobody takes it for ours. */
export function NumberToRing({ of }: NumberToRingProps): ReactElement {
  const view = useView('organisations', OrganisationsDocument, { text: of.organisation });
  const found = (view.data?.agencies.edges ?? []).map(({ node }) => node);
  const meant = calledSo(of.organisation, found).slice(0, mostOffered);
  return (
    <>
      {view.isPending && 'looking it up'}
      {meant.map((agency) => (
        <Typography key={agency.id} component="div" variant="inherit">
          {agency.name !== of.organisation && `${agency.name}: `}
          <DirectoryNumber of={agency.directoryNumber} />
        </Typography>
      ))}
      {!view.isPending && meant.length === 0 && (
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
