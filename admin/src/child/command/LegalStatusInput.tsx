import type { ReactElement } from 'react';
import { useWatch } from 'react-hook-form';
import { LegalStatusListDocument } from '../../__generated__/graphql.js';
import { useAuthorities } from '../../authority/useAuthorities.js';
import { SelectInput } from '../../form/SelectInput.js';
import { useView } from '../../graphql/useView.js';

/** The legal statuses that the law of the chosen authority's nation knows. */
export function LegalStatusInput({
  name,
  authorityField,
}: {
  readonly name: string;
  readonly authorityField: string;
}): ReactElement {
  const code: unknown = useWatch({ name: authorityField });
  const nation = useAuthorities().find((authority) => authority.gssCode === code)?.nation ?? null;
  const view = useView(
    'legalStatusList',
    LegalStatusListDocument,
    { nation: nation ?? 'ENGLAND' },
    { enabled: nation !== null },
  );
  const options =
    nation === null
      ? []
      : (view.data?.legalStatusList ?? []).map((status) => ({
          id: status.code,
          name: `${status.title} (${status.basis})`,
        }));
  return (
    <SelectInput
      name={name}
      label="Status"
      options={options}
      required
      help={
        nation === null
          ? 'Choose the authority first: England and Wales have lists of their own'
          : undefined
      }
    />
  );
}
