import { Box } from '@mui/material';
import type { ReactElement } from 'react';
import { NightContactsDocument, type EmergencyLineFragment } from '../../__generated__/graphql.js';
import { PlainDate } from '../../date/PlainDate.js';
import { FactList } from '../../fact/FactList.js';
import { useView } from '../../graphql/useView.js';
import { useRota } from '../useRota.js';

/** Whom to ring about a child in an authority, beside 999, with when each number was last checked. */
export function NightContacts({ gssCode }: { readonly gssCode: string }): ReactElement | null {
  const view = useView('nightContacts', NightContactsDocument, { gssCode });
  const { manager } = useRota();
  const authority = view.data?.localAuthority;
  if (authority == null) return null;
  const contacts = authority.emergencyContacts;
  return (
    <FactList
      facts={[
        {
          label: `${authority.name}, children’s services at night`,
          value: <EmergencyNumber of={contacts?.childrensServicesOutOfHours} />,
        },
        {
          label: `${authority.name}, children’s services by day`,
          value: <EmergencyNumber of={contacts?.childrensServicesDay} />,
        },
        {
          label: `${authority.policeForce.name}, police (in danger 999)`,
          value: <EmergencyNumber of={contacts?.police} />,
        },
        {
          label: 'Manager on call',
          value:
            manager === null
              ? 'nobody on the rota now'
              : [manager.name, manager.phone].filter(Boolean).join(', '),
        },
      ]}
    />
  );
}

/** A number that is rung at night, with how fresh it is. */
export function EmergencyNumber({
  of,
}: {
  readonly of: EmergencyLineFragment | null | undefined;
}): ReactElement {
  if (of == null) return <>not entered yet: look on the council&apos;s own pages</>;
  return (
    <>
      <b>{of.number}</b>
      {of.hours != null && `, ${of.hours}`}{' '}
      <Box
        component="span"
        sx={({ tones }) => ({ color: of.isStale ? tones.late : tones.softInk })}
      >
        checked <PlainDate on={of.checkedOn} short />
        {of.isStale && ', check again'}
      </Box>
    </>
  );
}
