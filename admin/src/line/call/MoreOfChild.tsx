import { Button, Typography } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { FullerCardDocument } from '../../__generated__/graphql.js';
import { FactList } from '../../fact/FactList.js';
import { useView } from '../../graphql/useView.js';
import { useLabel } from '../../label/EnumLabel.js';

interface MoreOfChildProps {
  readonly callId: string;
  readonly reference: string;
  readonly childId: string;
}

/** More of a child than the thin card. The call is the reason, and stands in the look-log. */
export function MoreOfChild({ callId, reference, childId }: MoreOfChildProps): ReactElement {
  const [wanted, setWanted] = useState(false);
  const label = useLabel();
  const view = useView('fullerCard', FullerCardDocument, { callId, childId }, { enabled: wanted });
  const card = view.data?.fullerCard;
  if (card === undefined)
    return (
      <>
        <Button variant="outlined" onClick={() => setWanted(true)} loading={view.isFetching}>
          More, for call {reference}
        </Button>
        {view.error !== null && (
          <Typography color="error">
            Shown only to whoever takes this call, while it is open.
          </Typography>
        )}
      </>
    );
  return (
    <FactList
      facts={[
        { label: 'Authority', value: card.authority?.name ?? 'not recorded' },
        { label: 'Nationalities', value: card.nationalities.join(', ') || 'not recorded' },
        { label: 'First language', value: card.firstLanguage ?? 'not recorded' },
        { label: 'Interpreter', value: label('Answer', card.interpreterNeeded) },
        { label: 'What helps', value: card.communicationNeeds ?? 'not recorded' },
        { label: 'Shown because of', value: `${card.reason}; it stands in the log` },
      ]}
    />
  );
}
