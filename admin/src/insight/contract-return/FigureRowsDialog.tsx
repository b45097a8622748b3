import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Link,
  Stack,
  Typography,
} from '@mui/material';
import { useId, useState, type ReactElement } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { ContractReturnRowsDocument } from '../../__generated__/graphql.js';
import { useView } from '../../graphql/useView.js';
import { useLabel } from '../../label/EnumLabel.js';
import { View } from '../../state/View.js';
import type { Figure } from './ContractReturnPage.js';
import { partType, placeOf } from './figure-words.js';

interface FigureRowsProps {
  readonly figure: Figure;
  readonly month: string;
  readonly revision: number | null;
  readonly onClose: () => void;
}

/** The records that a figure counts, each a link to where it is. */
export function FigureRowsDialog(props: FigureRowsProps): ReactElement {
  const { figure, month, revision, onClose } = props;
  const [places, setPlaces] = useState<readonly (string | null)[]>([null]);
  const after = places.at(-1) ?? null;
  const id = useId();
  const view = useView(
    'contractReturnRows',
    ContractReturnRowsDocument,
    { month, revision, first: 50, after },
    { keepLast: true },
  );
  const page = view.data?.contractReturn.figures.find(({ key }) => key === figure.key)?.rows;
  return (
    <Dialog open onClose={onClose} aria-labelledby={id} fullWidth maxWidth="sm">
      <DialogTitle id={id}>
        {figure.title}: {figure.count}
      </DialogTitle>
      <DialogContent>
        <Typography variant="body2" color="text.secondary">
          {figure.definition}
        </Typography>
        {figure.hiddenCount > 0 && (
          <Typography variant="body2" sx={{ mt: 1 }}>
            {figure.hiddenCount === 1
              ? '1 of them is about a child whom you may not see.'
              : `${figure.hiddenCount} of them are about children whom you may not see.`}{' '}
            They count all the same.
          </Typography>
        )}
        <View of={view} what="the records" rows={6}>
          {() => (
            <Stack component="ul" aria-label="Records" sx={{ listStyle: 'none', p: 0, my: 1 }}>
              {page?.edges.map(({ node }) => (
                <Row
                  key={`${node.recordId} ${node.part ?? ''}`}
                  of={node}
                  type={partType[figure.key]}
                />
              ))}
            </Stack>
          )}
        </View>
      </DialogContent>
      <DialogActions>
        {places.length > 1 && (
          <Button onClick={() => setPlaces(places.slice(0, -1))}>Earlier ones</Button>
        )}
        {page?.pageInfo.hasNextPage === true && (
          <Button onClick={() => setPlaces([...places, page.pageInfo.endCursor])}>
            Further ones
          </Button>
        )}
        <Button onClick={onClose}>Back</Button>
      </DialogActions>
    </Dialog>
  );
}

interface RowProps {
  readonly of: {
    readonly recordId: string;
    readonly childId: string | null;
    readonly reference: string;
    readonly part: string | null;
    readonly days: number | null;
  };
  readonly type: string;
}

function Row({ of, type }: RowProps): ReactElement {
  const label = useLabel();
  const place = placeOf(of);
  const more = [
    of.part === null ? '' : label(type, of.part),
    of.days === null ? '' : `${of.days} days`,
  ].filter(Boolean);
  return (
    <Stack
      component="li"
      direction="row"
      spacing={1}
      sx={{ justifyContent: 'space-between', py: 0.5, borderTop: 1, borderColor: 'divider' }}
    >
      {place === null ? (
        <span>{of.reference}</span>
      ) : (
        <Link component={RouterLink} to={place}>
          {of.reference}
        </Link>
      )}
      <Typography variant="body2" color="text.secondary">
        {more.join(', ')}
      </Typography>
    </Stack>
  );
}
