import { Button, Stack } from '@mui/material';
import { useState, type ReactElement } from 'react';
import {
  PublicationPacksDocument,
  type PublicationPacksQuery,
} from '../../__generated__/graphql.js';
import { useView } from '../../graphql/useView.js';
import { Page } from '../../layout/Page.js';
import { EmptyState } from '../../state/EmptyState.js';
import { View } from '../../state/View.js';
import { InsightTabs } from '../InsightTabs.js';
import { DraftPackDialog, SignPackDialog } from './PackDialogs.js';
import { PackPanel, type PackStep } from './PackPanel.js';
import { ReplacePackDialog, WithdrawPackDialog } from './WithdrawDialogs.js';

/** A pack as the graph gives it. */
export type Pack = PublicationPacksQuery['publicationPacks'][number];

/** What is published: tables of a frozen snapshot, notes, and the two people who stand behind them. */
export function PacksPage(): ReactElement {
  const view = useView('publicationPacks', PublicationPacksDocument, {});
  const [isDrafting, setDrafting] = useState(false);
  const [step, setStep] = useState<{ readonly name: PackStep; readonly pack: Pack } | null>(null);
  const close = () => setStep(null);
  /** Those that two people stand behind, and nobody has withdrawn. */
  const othersOf = (pack: Pack) =>
    (view.data?.publicationPacks ?? []).filter(
      ({ id, state }) => id !== pack.id && state === 'PUBLISHED',
    );
  return (
    <Page
      heading="Publication packs"
      windowTitle="Publication packs"
      lead="Tables of one frozen snapshot with notes. Two different people sign before anybody else sees them."
      actions={
        <Button variant="contained" onClick={() => setDrafting(true)}>
          Draft a pack
        </Button>
      }
    >
      <InsightTabs />
      <View of={view} what="the packs" shape="card" rows={8}>
        {({ publicationPacks }) =>
          publicationPacks.length === 0 ? (
            <EmptyState
              title="Nothing has been drafted yet."
              teaches="Draft a pack: it takes its tables from the newest snapshot, and they never change from then on."
            />
          ) : (
            <Stack spacing={1.5}>
              {publicationPacks.map((pack) => (
                <PackPanel key={pack.id} pack={pack} onStep={(name) => setStep({ name, pack })} />
              ))}
            </Stack>
          )
        }
      </View>
      {isDrafting && <DraftPackDialog open onClose={() => setDrafting(false)} />}
      {step?.name === 'sign' && <SignPackDialog pack={step.pack} open onClose={close} />}
      {step?.name === 'withdraw' && (
        <WithdrawPackDialog pack={step.pack} others={othersOf(step.pack)} open onClose={close} />
      )}
      {step?.name === 'replace' && (
        <ReplacePackDialog pack={step.pack} others={othersOf(step.pack)} open onClose={close} />
      )}
    </Page>
  );
}
