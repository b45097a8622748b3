import { Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { AuthorityNamesDocument, ResolveNrmPlaceDocument } from '../__generated__/graphql.js';
import { FormDialog } from '../form/FormDialog.js';
import { SelectInput } from '../form/SelectInput.js';
import { useView } from '../graphql/useView.js';

interface ResolvePlaceDialogProps {
  readonly words: string;
  readonly referrals: number;
  readonly onClose: () => void;
}

const elsewhere = 'elsewhere';

/** Says which authority the words of a form mean. */
export function ResolvePlaceDialog({
  words,
  referrals,
  onClose,
}: ResolvePlaceDialogProps): ReactElement {
  const view = useView('authorityNames', AuthorityNamesDocument, {});
  const authorities = (view.data?.localAuthorities ?? []).map(({ gssCode, name }) => ({
    id: gssCode,
    name,
  }));
  return (
    <FormDialog
      open
      onClose={onClose}
      title="Which authority is meant?"
      submitLabel="That is meant"
      document={ResolveNrmPlaceDocument}
      field="resolveNrmPlace"
      start={{ gssCode: '' }}
      done="Explained, for the referrals to come as well."
      input={({ gssCode }, { key }) => ({
        idempotencyKey: key,
        words,
        gssCode: gssCode === elsewhere ? null : gssCode,
      })}
    >
      <Typography>
        “{words}”, in {referrals === 1 ? 'one referral' : `${String(referrals)} referrals`}.
      </Typography>
      <SelectInput
        name="gssCode"
        label="Authority"
        required
        options={[{ id: elsewhere, name: 'None, or it cannot be told' }, ...authorities]}
      />
    </FormDialog>
  );
}
