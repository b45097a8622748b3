import { Alert, Button, Stack } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { DraftsDocument } from '../../__generated__/graphql.js';
import { Moment } from '../../date/PlainDate.js';
import { discardDraft } from '../../draft/draft-door.js';
import { useView } from '../../graphql/useView.js';
import { telephoneDraft, type TelephoneForm } from './telephone.form.js';

interface UnfinishedCallsProps {
  readonly present: string;
  readonly onContinue: (key: string) => void;
}

/** Calls that were begun and not sent: each can be taken up again or thrown away. */
export function UnfinishedCalls({
  present,
  onContinue,
}: UnfinishedCallsProps): ReactElement | null {
  const queries = useQueryClient();
  const view = useView('drafts', DraftsDocument, { kind: telephoneDraft });
  const others = (view.data?.drafts ?? []).filter((draft) => draft.key !== present);
  if (others.length === 0) return null;
  const throwAway = async (key: string): Promise<void> => {
    await discardDraft(telephoneDraft, key);
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
          You began a referral{nameOf(draft.body as Partial<TelephoneForm>)} and did not send it,
          last typed <Moment at={draft.savedAt} />.
        </Alert>
      ))}
    </Stack>
  );
}

function nameOf(form: Partial<TelephoneForm>): string {
  const name =
    form.known?.name ?? [form.child?.givenNames, form.child?.familyName].filter(Boolean).join(' ');
  return name === '' ? '' : ` about ${name}`;
}
