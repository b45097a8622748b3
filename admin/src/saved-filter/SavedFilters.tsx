import { Button, Divider, ListItemText, ListSubheader, Menu, MenuItem } from '@mui/material';
import { useRef, useState, type ReactElement } from 'react';
import { useListContext } from 'react-admin';
import {
  SavedFiltersDocument,
  type FilteredList,
  type SavedFilterPartsFragment,
} from '../__generated__/graphql.js';
import { useView } from '../graphql/useView.js';
import { isSameFilter, keptOf } from './kept.js';
import { ChangeFilterDialog, DeleteFilterDialog, SaveFilterDialog } from './SavedFilterDialogs.js';

type Step = 'save' | 'change' | 'delete' | null;

/** Filters under a name: chosen, saved, renamed and deleted from one menu beside the ready-made ones. */
export function SavedFilters({ list }: { readonly list: FilteredList }): ReactElement {
  const { setFilters, ...context } = useListContext();
  const shown = context.filterValues as Readonly<Record<string, unknown>>;
  const present = keptOf(shown);
  const view = useView('savedFilters', SavedFiltersDocument, { list });
  const saved = view.data?.savedFilters ?? [];
  const chosen = saved.find(({ filter }) => isSameFilter(filter as never, present)) ?? null;
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const [step, setStep] = useState<Step>(null);
  const take = (next: Step): void => {
    setOpen(false);
    setStep(next);
  };
  const pick = ({ filter }: SavedFilterPartsFragment): void => {
    setOpen(false);
    setFilters(filter);
  };
  const dialog = { onClose: () => setStep(null) };
  return (
    <>
      <Button
        ref={button}
        variant={chosen === null ? 'text' : 'contained'}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(true)}
        sx={{ minHeight: 28 }}
      >
        {chosen === null ? 'Saved filters' : chosen.name} ▾
      </Button>
      <Menu open={open} anchorEl={button.current} onClose={() => setOpen(false)}>
        {groups(saved).flatMap(({ heading, filters }) => [
          <ListSubheader key={heading} sx={{ lineHeight: 2.2 }}>
            {heading}
          </ListSubheader>,
          ...filters.map((one) => (
            <MenuItem key={one.id} selected={one === chosen} onClick={() => pick(one)}>
              <ListItemText
                primary={one.name}
                secondary={
                  one.isOwn
                    ? one.isShared
                      ? 'shared with the service'
                      : null
                    : `by ${one.ownerName}`
                }
              />
            </MenuItem>
          )),
        ])}
        {saved.length > 0 && <Divider />}
        <MenuItem onClick={() => take('save')} disabled={Object.keys(present).length === 0}>
          Save this filter
        </MenuItem>
        {chosen?.isOwn === true && (
          <MenuItem onClick={() => take('change')}>Rename or share “{chosen.name}”</MenuItem>
        )}
        {chosen?.canDelete === true && (
          <MenuItem onClick={() => take('delete')}>Delete “{chosen.name}”</MenuItem>
        )}
      </Menu>
      <SaveFilterDialog
        {...dialog}
        open={step === 'save'}
        list={list}
        filter={present}
        isPart={!isSameFilter(shown, present)}
      />
      {chosen !== null && (
        <>
          <ChangeFilterDialog
            key={`change ${chosen.id}`}
            {...dialog}
            open={step === 'change'}
            saved={chosen}
          />
          <DeleteFilterDialog
            key={`delete ${chosen.id}`}
            {...dialog}
            open={step === 'delete'}
            saved={chosen}
          />
        </>
      )}
    </>
  );
}

function groups(saved: readonly SavedFilterPartsFragment[]) {
  return [
    { heading: 'Mine', filters: saved.filter(({ isOwn }) => isOwn) },
    { heading: 'Shared by colleagues', filters: saved.filter(({ isOwn }) => !isOwn) },
  ].filter(({ filters }) => filters.length > 0);
}
