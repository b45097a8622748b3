import type { ReactElement } from 'react';
import type {
  AgreementPurpose,
  FieldGroup,
  LawfulBasis,
  PartnerKind,
} from '../__generated__/graphql.js';
import { PlainDate } from '../date/PlainDate.js';
import { FactList, type Fact } from '../fact/FactList.js';
import { useLabel } from '../label/EnumLabel.js';

interface Agreement {
  readonly kind: PartnerKind;
  readonly partnerName: string;
  readonly purpose: AgreementPurpose;
  readonly lawfulBasis: LawfulBasis;
  readonly powers: string;
  readonly groups: readonly FieldGroup[];
  readonly fromOn: string;
  readonly untilOn: string;
  readonly reviewOn: string;
  readonly stateReason: string | null;
  readonly signatories: readonly {
    readonly name: string;
    readonly role: string;
    readonly organisation: string;
  }[];
}

interface AgreementFactsProps {
  readonly agreement: Agreement;
  readonly more?: readonly Fact[];
}

/** An agreement in words. */
export function AgreementFacts({ agreement, more = [] }: AgreementFactsProps): ReactElement {
  const label = useLabel();
  const lines = (texts: readonly string[]) => texts.join('\n') || 'nothing about any child';
  return (
    <FactList
      facts={[
        {
          label: 'With',
          value: `${agreement.partnerName} (${label('PartnerKind', agreement.kind)})`,
        },
        { label: 'For', value: label('AgreementPurpose', agreement.purpose) },
        {
          label: 'By law',
          value: `${label('LawfulBasis', agreement.lawfulBasis)}: ${agreement.powers}`,
        },
        {
          label: 'Opens',
          value: lines(agreement.groups.map((group) => label('FieldGroup', group))),
        },
        { label: 'From', value: <PlainDate on={agreement.fromOn} /> },
        { label: 'Until', value: <PlainDate on={agreement.untilOn} /> },
        { label: 'Reviewed by', value: <PlainDate on={agreement.reviewOn} /> },
        {
          label: 'Signed by',
          value: lines(
            agreement.signatories.map(
              ({ name, role, organisation }) => `${name}, ${role}, ${organisation}`,
            ),
          ),
        },
        agreement.stateReason === null ? null : { label: 'Why', value: agreement.stateReason },
        ...more,
      ]}
    />
  );
}
