import { Typography } from '@mui/material';
import type { ReactElement } from 'react';
import {
  ChangeFilterDocument,
  DeleteFilterDocument,
  SaveFilterDocument,
  type FilteredList,
  type SavedFilterPartsFragment,
} from '../__generated__/graphql.js';
import { FormDialog, type Opened } from '../form/FormDialog.js';
import { TextInput } from '../form/TextInput.js';
import { TickInput } from '../form/TickInput.js';

const nameHelp = 'Such as “Missing in Surrey”. Never the name of a child';
const shareHelp = 'Whoever uses it sees the rows that they may see, no others';

interface SaveFilterDialogProps extends Opened {
  readonly list: FilteredList;
  readonly filter: Record<string, unknown>;
  /** Whether something on screen is not kept with it. */
  readonly isPart: boolean;
}

/** Saves what the list shows now. */
export function SaveFilterDialog(props: SaveFilterDialogProps): ReactElement {
  const { list, filter, isPart, ...opened } = props;
  return (
    <FormDialog
      {...opened}
      title="Save this filter"
      submitLabel="Save it"
      document={SaveFilterDocument}
      field="saveFilter"
      done="Saved. It is on the server, for every place where you sign in."
      start={{ name: '', isShared: false }}
      input={({ name, isShared }, { key }) => ({
        idempotencyKey: key,
        list,
        name,
        filter,
        isShared,
      })}
    >
      {isPart && (
        <Typography>
          Words that were typed, a child and a moment are not kept with it; everything else is.
        </Typography>
      )}
      <TextInput name="name" label="Name" required first help={nameHelp} />
      <TickInput name="isShared" label="Share it with everybody of the service" help={shareHelp} />
    </FormDialog>
  );
}

interface SavedFilterStep extends Opened {
  readonly saved: SavedFilterPartsFragment;
}

/** Gives it another name, or shares it. */
export function ChangeFilterDialog({ saved, ...opened }: SavedFilterStep): ReactElement {
  return (
    <FormDialog
      {...opened}
      title="Rename or share"
      saveOver="service-decides"
      submitLabel="Save"
      document={ChangeFilterDocument}
      field="changeFilter"
      done="Saved."
      start={{ name: saved.name, isShared: saved.isShared }}
      input={({ name, isShared }, { version }) => ({
        savedFilterId: saved.id,
        version: version ?? saved.version,
        name,
        isShared,
      })}
    >
      <TextInput name="name" label="Name" required first help={nameHelp} />
      <TickInput name="isShared" label="Share it with everybody of the service" help={shareHelp} />
    </FormDialog>
  );
}

/** Deletes it, for everybody who found it. */
export function DeleteFilterDialog({ saved, ...opened }: SavedFilterStep): ReactElement {
  return (
    <FormDialog
      {...opened}
      title={`Delete “${saved.name}”`}
      saveOver="service-decides"
      submitLabel="Delete it"
      grave
      document={DeleteFilterDocument}
      field="deleteFilter"
      done="Deleted. The rows it showed are all there."
      start={{}}
      input={(_values, { version }) => ({
        savedFilterId: saved.id,
        version: version ?? saved.version,
      })}
    >
      <Typography>
        {saved.isShared
          ? 'It is shared: colleagues who use it lose it too.'
          : 'Nobody else uses it.'}
      </Typography>
    </FormDialog>
  );
}
