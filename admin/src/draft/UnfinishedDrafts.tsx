import { Alert, Button, Stack } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { DraftsDocument } from '../__generated__/graphql.js';
import { Moment } from '../date/PlainDate.js';
import { useView } from '../graphql/useView.js';
import { discardDraft } from './draft-door.js';

interface UnfinishedDraftsProps {
  readonly kind: string;
  /** What was begun, as it stands in a sentence: "a consultation". */
  readonly what: string;
  readonly present: string;
  readonly onContinue: (key: string) => void;
}

/** What was begun and not saved: each can be taken up again or thrown away. */
export function UnfinishedDrafts({
  kind,
  what,
  present,
  onContinue,
}: UnfinishedDraftsProps): ReactElement | null {
  const queries = useQueryClient();
  const view = useView('drafts', DraftsDocument, { kind });
  const others = (view.data?.drafts ?? []).filter((draft) => draft.key !== present);
  if (others.length === 0) return null;
  const throwAway = async (key: string): Promise<void> => {
    await discardDraft(kind, key);
    await queries.invalidateQueries({ queryKey: ['drafts'] });
  };
  return (
    <Stack spacing={1} sx={{ mb: 1.5 }}>
      {others.map((draft) => (
        <Alert
          key={draft.key}
          severity="info"
          action={
            <>
              <Button color="inherit" onClick={() => onContinue(draft.key)}>
                Go on with it
              </Button>
              <Button color="inherit" onClick={() => void throwAway(draft.key)}>
                Throw away
              </Button>
            </>
          }
        >
          You began {what} and did not save it, last typed <Moment at={draft.savedAt} />.
        </Alert>
      ))}
    </Stack>
  );
}
