import { Button, Stack } from '@mui/material';
import type { ReactElement } from 'react';
import { useNotify } from 'react-admin';
import { OurAgreementDocument, OurSchemaDocument } from '../__generated__/graphql.js';
import { AgreementFacts } from '../agreement/AgreementFacts.js';
import { Panel } from '../fact/Panel.js';
import { ask } from '../graphql/ask.js';
import { useView } from '../graphql/useView.js';
import { useLabel } from '../label/EnumLabel.js';
import { Page } from '../layout/Page.js';
import { EmptyState } from '../state/EmptyState.js';
import { View } from '../state/View.js';

/** The partner's own agreement in words, and the schema that comes from it. */
export function OurAgreementPage(): ReactElement {
  const label = useLabel();
  const notify = useNotify();
  const view = useView('ourAgreement', OurAgreementDocument, {}, { every: 10_000 });
  const download = async (): Promise<void> => {
    try {
      const { ourAgreement } = await ask(OurSchemaDocument, {});
      if (ourAgreement !== null)
        save(`${ourAgreement.reference}.graphql`, ourAgreement.partnerSchema);
    } catch {
      notify('The schema could not be fetched. Try again in a minute.', { type: 'warning' });
    }
  };
  return (
    <Page
      heading="Our agreement"
      windowTitle="Our agreement"
      lead="What you see comes from this agreement and from nothing else. When it ends or is suspended, so does what it opens, within a minute."
    >
      <View of={view} what="your agreement" shape="card">
        {({ ourAgreement }) =>
          ourAgreement === null ? (
            <EmptyState
              title="There is no agreement with your agency."
              teaches="You can refer children and see what you sent. For more, talk to the guardianship service about an agreement."
            />
          ) : (
            <Stack spacing={1.5} sx={{ maxWidth: 860 }}>
              <Panel
                title={`${ourAgreement.reference}: ${label('AgreementStanding', ourAgreement.standing)}`}
              >
                <AgreementFacts agreement={ourAgreement} />
              </Panel>
              <div>
                <Button variant="outlined" onClick={() => void download()}>
                  Download the schema
                </Button>
              </div>
            </Stack>
          )
        }
      </View>
    </Page>
  );
}

function save(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
