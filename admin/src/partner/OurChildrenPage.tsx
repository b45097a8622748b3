import { Tab, Tabs } from '@mui/material';
import { useState, type ReactElement } from 'react';
import {
  OurAgreementDocument,
  OurFieldsDocument,
  type OurAgreementQuery,
  type ShareReason,
} from '../__generated__/graphql.js';
import { useView } from '../graphql/useView.js';
import { useLabel } from '../label/EnumLabel.js';
import { Page } from '../layout/Page.js';
import { View } from '../state/View.js';
import { NothingOpen } from './NothingOpen.js';
import { OnItsWay } from './OnItsWay.js';
import { fieldsThereOf, hasFollowed, reasonsOf } from './shared-children.js';
import { SharedChildren } from './SharedChildren.js';

type Agreement = NonNullable<OurAgreementQuery['ourAgreement']>;

// An open page must not show for longer than a minute what the agreement no longer opens.
const askedEvery = 10_000;
// After a change of the agreement it takes some seconds until the graph has just what it opens.
const askedUntilFollowed = 3_000;

/** The children that the agreement of this partner opens, one reason at a time. */
export function OurChildrenPage(): ReactElement {
  const view = useView('ourAgreement', OurAgreementDocument, {}, { every: askedEvery });
  return (
    <Page
      heading="Our children"
      windowTitle="Our children"
      lead="What your agreement opens, and no more. Every look is logged and shown to the guardian. If a child is in danger now, ring 999 first."
    >
      <View of={view} what="your agreement">
        {({ ourAgreement }) =>
          ourAgreement?.standing === 'IN_FORCE' && reasonsOf(ourAgreement.groups).length > 0 ? (
            <ByReason agreement={ourAgreement} />
          ) : (
            <NothingOpen agreement={ourAgreement} />
          )
        }
      </View>
    </Page>
  );
}

function ByReason({ agreement }: { readonly agreement: Agreement }): ReactElement {
  const label = useLabel();
  const door = useView(
    'ourFields',
    OurFieldsDocument,
    {},
    {
      every: (answer) =>
        hasFollowed(agreement.openedFields, answer) ? askedEvery : askedUntilFollowed,
    },
  );
  const reasons = reasonsOf(agreement.groups);
  const [chosen, setChosen] = useState<ShareReason | undefined>(undefined);
  const reason = reasons.find((one) => one === chosen) ?? reasons[0] ?? 'RESPONSIBLE';
  return (
    <>
      <Tabs
        value={reason}
        onChange={(_event, value) => setChosen(value as ShareReason)}
        aria-label="Which children"
        sx={{ mb: 1 }}
      >
        {reasons.map((one) => (
          <Tab key={one} value={one} label={label('ShareReason', one)} />
        ))}
      </Tabs>
      <View of={door} what="what your agreement opens" rows={12}>
        {(answer) => {
          const fields = fieldsThereOf(agreement.openedFields, answer);
          return fields.length === 0 ? (
            <OnItsWay />
          ) : (
            <SharedChildren
              key={[reason, ...fields].join(' ')}
              reason={reason}
              openedFields={fields}
            />
          );
        }}
      </View>
    </>
  );
}
