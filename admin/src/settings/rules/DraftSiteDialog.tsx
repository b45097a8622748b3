import type { ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { useNavigate } from 'react-router-dom';
import {
  DraftSiteChangeDocument,
  type RuleStatus,
  type SitesQuery,
} from '../../__generated__/graphql.js';
import { useAuthorities } from '../../authority/useAuthorities.js';
import { ChoiceInput } from '../../form/ChoiceInput.js';
import { CommandDialog } from '../../form/CommandDialog.js';
import { DayInput } from '../../form/DayInput.js';
import { ListInput } from '../../form/ListInput.js';
import { TextInput } from '../../form/TextInput.js';
import { useCommand } from '../../graphql/useCommand.js';
import { useIdempotencyKey } from '../../graphql/useIdempotencyKey.js';

interface SiteValues {
  readonly name: string;
  readonly fromOn: string | null;
  readonly authorities: string[];
  readonly source: string;
  readonly sourceDated: string;
  readonly status: RuleStatus | '';
  readonly note: string;
}

interface DraftSiteDialogProps {
  /** The site to change; none for a new one. */
  readonly site: SitesQuery['sites'][number] | null;
  readonly onClose: () => void;
}

/** Drafts which authorities a site serves from a day on. It holds once a second person has approved it. */
export function DraftSiteDialog({ site, onClose }: DraftSiteDialogProps): ReactElement {
  const form = useForm<SiteValues>({
    defaultValues: {
      name: site?.name ?? '',
      fromOn: null,
      authorities: site?.authorities.map((one) => one.gssCode) ?? [],
      source: '',
      sourceDated: '',
      status: '',
      note: '',
    },
  });
  const options = useAuthorities().map(({ gssCode, name }) => ({ id: gssCode, name }));
  const command = useCommand(DraftSiteChangeDocument, 'draftSiteChange');
  const { key } = useIdempotencyKey();
  const navigate = useNavigate();
  return (
    <CommandDialog
      open
      title={site === null ? 'A new site' : `Change the site ${site.name}`}
      submitLabel="Draft it"
      form={form}
      command={command}
      onClose={onClose}
      onSubmit={async ({ fromOn, status, note, ...values }) => {
        if (fromOn === null || status === '') return;
        const input = {
          idempotencyKey: key(),
          siteId: site?.id ?? null,
          fromOn,
          status,
          note: note.trim() || null,
          ...values,
        };
        const done = await command.run({ input });
        if (done !== null) void navigate(`/settings/sites/${done.siteChange.id}`);
      }}
    >
      <TextInput name="name" label="Name of the site" required first />
      <DayInput name="fromOn" label="From" required help="Today or later" />
      <ListInput
        name="authorities"
        label="Authorities in it from that day on"
        options={options}
        {...(site !== null && { help: 'Take them all away to end the site on that day' })}
      />
      <TextInput
        name="source"
        label="What it rests on"
        required
        help="A document, or a choice of the service"
      />
      <TextInput name="sourceDated" label="Its date in words" required help="Such as March 2027" />
      <ChoiceInput name="status" label="How sure" type="RuleStatus" required />
      <TextInput name="note" label="What a reader should know about it" lines={2} />
    </CommandDialog>
  );
}
