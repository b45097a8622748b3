import { Alert, Box, Button, Stack, Typography } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { useNotify } from 'react-admin';
import { useParams } from 'react-router-dom';
import {
  NoteReturnedMailDocument,
  ProfessionalPageDocument,
  UndoMergeDocument,
} from '../__generated__/graphql.js';
import { PlainDate } from '../date/PlainDate.js';
import { FactList } from '../fact/FactList.js';
import { Panel } from '../fact/Panel.js';
import { CommandNotice } from '../form/CommandNotice.js';
import { useCommand } from '../graphql/useCommand.js';
import { useView } from '../graphql/useView.js';
import { EnumLabel } from '../label/EnumLabel.js';
import { Page } from '../layout/Page.js';
import { PeopleTabs } from '../staff/PeopleTabs.js';
import { View } from '../state/View.js';
import { TextLink } from '../team/TextLink.js';
import { StartPostDialog } from './PostDialogs.js';
import { PostHistory } from './PostHistory.js';
import { ProfessionalDialog, type ShownProfessional } from './ProfessionalDialog.js';

/** One professional: how they are reached, where they were and are, and what they were trained in. */
export function ProfessionalPage(): ReactElement {
  const { id = '' } = useParams();
  const view = useView('professionalPage', ProfessionalPageDocument, { id });
  return (
    <View of={view} what="the professional" shape="hub" page="Professional">
      {({ professional }) => <Shown key={professional.id} who={professional} />}
    </View>
  );
}

function Shown({ who }: { readonly who: ShownProfessional }): ReactElement {
  const [open, setOpen] = useState<'change' | 'post' | null>(null);
  const close = (): void => setOpen(null);
  const current = who.posts
    .filter(({ standing }) => standing === 'CONFIRMED' || standing === 'NOT_CONFIRMED_SINCE')
    .map(({ id, team }) => ({ id, words: team?.name ?? 'the post before' }));
  const cannot = { disabled: !who.access.canChange, title: who.access.whyNot ?? undefined };
  return (
    <Page
      heading={who.name}
      windowTitle="Professional"
      lead={who.roleTitle ?? 'role not recorded'}
      actions={
        <>
          <Button variant="contained" {...cannot} onClick={() => setOpen('post')}>
            Record a post
          </Button>
          <Button variant="outlined" {...cannot} onClick={() => setOpen('change')}>
            Change
          </Button>
        </>
      }
    >
      <PeopleTabs />
      {who.mergedInto !== null && (
        <Alert severity="info" sx={{ mb: 1.5 }}>
          This record was merged into{' '}
          <TextLink to={`/people/professionals/${who.mergedInto.id}`}>
            {who.mergedInto.name}
          </TextLink>
          . Everything is counted there.
        </Alert>
      )}
      {who.safeContactRule !== null && (
        <Alert severity="warning" sx={{ mb: 1.5 }}>
          Safe contact: {who.safeContactRule}
        </Alert>
      )}
      <Box
        sx={{
          display: 'grid',
          gap: 1.5,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 5fr) minmax(0, 3fr)' },
          alignItems: 'start',
        }}
      >
        <PostHistory who={who} />
        <Stack spacing={1.5}>
          <Reach who={who} />
          <Trainings who={who} />
          {who.mergedRecords.length > 0 && <Merged who={who} />}
        </Stack>
      </Box>
      <ProfessionalDialog professional={who} open={open === 'change'} onClose={close} />
      <StartPostDialog
        team={null}
        person={who}
        current={current}
        open={open === 'post'}
        onClose={close}
      />
    </Page>
  );
}

function Reach({ who }: { readonly who: ShownProfessional }): ReactElement {
  const command = useCommand(NoteReturnedMailDocument, 'noteReturnedMail');
  const notify = useNotify();
  const note = async (): Promise<void> => {
    const input = { professionalId: who.id, version: who.version };
    if ((await command.run({ input })) === null) return;
    notify('Noted. The posts are in doubt until somebody says.');
  };
  return (
    <Panel
      title="How to reach"
      aside={
        who.workEmail !== null &&
        who.mailCameBackOn === null &&
        who.access.canChange && (
          <Button loading={command.isRunning} onClick={() => void note()}>
            A mail came back
          </Button>
        )
      }
    >
      <FactList
        facts={[
          { label: 'E-mail', value: who.workEmail ?? 'not recorded' },
          { label: 'Telephone', value: who.phone ?? 'not recorded' },
          { label: 'Mails in', value: <EnumLabel type="MailLanguage" value={who.mailLanguage} /> },
          {
            label: 'Prefers',
            value: <EnumLabel type="ContactPreference" value={who.contactPreference} />,
          },
          { label: 'Invitations', value: who.whyNotInvited ?? 'by mail' },
          who.mailCameBackOn === null
            ? null
            : { label: 'Mail came back', value: <PlainDate on={who.mailCameBackOn} /> },
        ]}
      />
      <CommandNotice
        problem={command.problem}
        fault={command.fault}
        typedFields={[]}
        onLook={command.clear}
        typed=""
      />
    </Panel>
  );
}

function Trainings({ who }: { readonly who: ShownProfessional }): ReactElement {
  return (
    <Panel title="Trained in">
      {who.trainings.length === 0 ? (
        <Typography variant="body2">
          No session is recorded, or your role does not see it.
        </Typography>
      ) : (
        <Box component="ul" sx={{ m: 0, pl: 2 }}>
          {who.trainings.map((training) => (
            <li key={`${training.topic} ${training.trainedOn}`}>
              <EnumLabel type="CourseTopic" value={training.topic} />,{' '}
              <PlainDate on={training.trainedOn} short />
              {training.counts ? (
                <>
                  , counts until <PlainDate on={training.countsUntil} short />
                </>
              ) : (
                ', no longer counts'
              )}
            </li>
          ))}
        </Box>
      )}
    </Panel>
  );
}

function Merged({ who }: { readonly who: ShownProfessional }): ReactElement {
  const command = useCommand(UndoMergeDocument, 'undoMerge');
  const notify = useNotify();
  const undo = async (record: ShownProfessional['mergedRecords'][number]): Promise<void> => {
    const input = { professionalId: record.id, version: record.version };
    if ((await command.run({ input })) === null) return;
    notify('Taken out again. The two are remembered as two people.');
  };
  return (
    <Panel title="Merged records">
      {who.mergedRecords.map((record) => (
        <Box
          key={record.id}
          sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}
        >
          {record.name}, {record.workEmail ?? 'no e-mail'}
          {who.access.canMerge && (
            <Button loading={command.isRunning} onClick={() => void undo(record)}>
              Take out again
            </Button>
          )}
        </Box>
      ))}
      <CommandNotice
        problem={command.problem}
        fault={command.fault}
        typedFields={[]}
        onLook={command.clear}
        typed=""
      />
    </Panel>
  );
}
