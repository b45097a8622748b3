import { Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { useFormContext } from 'react-hook-form';
import {
  AgreementCeilingsDocument,
  AuthorityDirectoryDocument,
  DraftAgreementDocument,
  type AgreementCeilingsQuery,
  type AgreementPurpose,
  type FieldGroup,
  type LawfulBasis,
  type PartnerKind,
} from '../__generated__/graphql.js';
import { ChoiceInput } from '../form/ChoiceInput.js';
import { DayInput } from '../form/DayInput.js';
import { FormDialog, type Opened } from '../form/FormDialog.js';
import { SelectInput } from '../form/SelectInput.js';
import { TextInput } from '../form/TextInput.js';
import { TicksInput } from '../form/TicksInput.js';
import { useView } from '../graphql/useView.js';
import { useChoices } from '../label/EnumLabel.js';

interface DraftForm {
  readonly kind: PartnerKind | '';
  readonly agency: string;
  readonly purpose: AgreementPurpose | '';
  readonly lawfulBasis: LawfulBasis | '';
  readonly powers: string;
  readonly groups: FieldGroup[];
  readonly fromOn: string;
  readonly untilOn: string;
  readonly reviewOn: string;
  readonly ourName: string;
  readonly ourRole: string;
  readonly theirName: string;
  readonly theirRole: string;
  readonly theirOrganisation: string;
}

const start: DraftForm = {
  kind: '',
  agency: '',
  purpose: '',
  lawfulBasis: 'PUBLIC_TASK',
  powers: '',
  groups: [],
  fromOn: '',
  untilOn: '',
  reviewOn: '',
  ourName: '',
  ourRole: '',
  theirName: '',
  theirRole: '',
  theirOrganisation: '',
};

/** Writes down what an agreement is to say. Nothing is opened by that. */
export function DraftAgreementDialog(opened: Opened): ReactElement {
  return (
    <FormDialog
      {...opened}
      title="Draft an agreement"
      submitLabel="Save the draft"
      document={DraftAgreementDocument}
      field="draftAgreement"
      start={start}
      done="Drafted. Two people approve it before it opens anything."
      input={(values, { key }) => {
        const { kind, purpose, lawfulBasis, ourName, ourRole } = values;
        if (kind === '' || purpose === '' || lawfulBasis === '') return null;
        return {
          idempotencyKey: key,
          kind,
          agency: kind === 'COUNCIL' || kind === 'POLICE' ? values.agency : 'home-office',
          purpose,
          lawfulBasis,
          powers: values.powers,
          groups: values.groups,
          fromOn: values.fromOn,
          untilOn: values.untilOn,
          reviewOn: values.reviewOn,
          signatories: [
            { name: ourName, role: ourRole, organisation: 'The guardianship service' },
            {
              name: values.theirName,
              role: values.theirRole,
              organisation: values.theirOrganisation,
            },
          ],
        };
      }}
    >
      <ChoiceInput name="kind" label="Kind of partner" type="PartnerKind" required />
      <PartnerParts />
      <ChoiceInput name="lawfulBasis" label="Lawful basis" type="LawfulBasis" required />
      <TextInput
        name="powers"
        label="The law that lets both sides share"
        lines={2}
        required
        help="Consent is not on the list: a child’s rights do not hang on it."
      />
      <DayInput name="fromOn" label="First day" required />
      <DayInput name="untilOn" label="Last day" required help="36 months at most" />
      <DayInput name="reviewOn" label="Reviewed by" required />
      <TextInput name="ourName" label="Signed for the service by" required />
      <TextInput name="ourRole" label="Their role" required />
      <TextInput name="theirName" label="Signed for the partner by" required />
      <TextInput name="theirRole" label="Their role there" required />
      <TextInput name="theirOrganisation" label="Their organisation" required />
    </FormDialog>
  );
}

/** What depends on the kind of partner: who it is, what for, and what can be opened at most. */
function PartnerParts(): ReactElement | null {
  const { watch } = useFormContext<DraftForm>();
  const kind = watch('kind');
  const ceilings = useView('agreementCeilings', AgreementCeilingsDocument, {});
  const ceiling = ceilings.data?.agreementCeilings.find((one) => one.kind === kind);
  return ceiling === undefined ? null : <KnownKind ceiling={ceiling} />;
}

type Ceiling = AgreementCeilingsQuery['agreementCeilings'][number];

function KnownKind({ ceiling }: { readonly ceiling: Ceiling }): ReactElement {
  const without = (type: string, allowed: readonly string[]) =>
    all[type]?.filter((value) => !allowed.includes(value)) ?? [];
  const all: Readonly<Record<string, readonly string[]>> = {
    FieldGroup: useChoices('FieldGroup').map(({ id }) => id),
    AgreementPurpose: useChoices('AgreementPurpose').map(({ id }) => id),
  };
  return (
    <>
      <AgencyInput kind={ceiling.kind} />
      <ChoiceInput
        name="purpose"
        label="What for"
        type="AgreementPurpose"
        without={without('AgreementPurpose', ceiling.purposes)}
        required
      />
      {ceiling.groups.length === 0 ? (
        <Typography color="text.secondary">
          An agreement with this kind of partner opens nothing about any child.
        </Typography>
      ) : (
        <TicksInput
          name="groups"
          label="What it opens"
          type="FieldGroup"
          without={without('FieldGroup', ceiling.groups)}
        />
      )}
    </>
  );
}

function AgencyInput({ kind }: { readonly kind: PartnerKind }): ReactElement | null {
  const view = useView('authorityDirectory', AuthorityDirectoryDocument, {});
  const authorities = view.data?.localAuthorities ?? [];
  if (kind !== 'COUNCIL' && kind !== 'POLICE') return null;
  const options =
    kind === 'COUNCIL'
      ? authorities.map(({ gssCode, name }) => ({ id: gssCode, name }))
      : [
          ...new Map(
            authorities.map(({ policeForce }) => [policeForce.code, policeForce.name]),
          ).entries(),
        ].map(([id, name]) => ({ id, name }));
  return <SelectInput name="agency" label="Partner" options={options} required />;
}
