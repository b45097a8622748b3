import { Button, Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { useLabel } from '../../label/EnumLabel.js';
import { RecordTable } from '../../table/RecordTable.js';
import type { Column } from '../../table/record-table.js';
import type { Figure } from './ContractReturnPage.js';
import { partType } from './figure-words.js';

/** The figures in their order, each with what it counts, its parts and the way to its records. */
export function FigureTable({
  figures,
  onOpen,
}: {
  readonly figures: readonly Figure[];
  readonly onOpen: (figure: Figure) => void;
}): ReactElement {
  const label = useLabel();
  const columns: readonly Column<Figure>[] = [
    {
      key: 'title',
      head: 'Figure',
      cell: ({ title, definition }) => (
        <>
          {title}
          <Typography variant="body2" color="text.secondary" sx={{ maxWidth: '60ch' }}>
            {definition}
          </Typography>
        </>
      ),
    },
    {
      key: 'count',
      head: 'Number',
      align: 'right',
      cell: (figure) =>
        figure.count === 0 ? (
          '0'
        ) : (
          <Button
            onClick={() => onOpen(figure)}
            sx={{ minWidth: 0, ml: { xs: -1, md: 0 } }}
            aria-label={`${figure.count} records of: ${figure.title}`}
          >
            {figure.count}
          </Button>
        ),
    },
    {
      key: 'parts',
      head: 'Of them',
      cell: ({ key, parts }) =>
        parts.map(({ part, count }) => `${label(partType[key], part)} ${count}`).join(' · '),
    },
    {
      key: 'median',
      head: 'Median days',
      align: 'right',
      cell: ({ medianDays }) => medianDays ?? '',
    },
  ];
  return (
    <RecordTable
      caption="Figures of the month"
      rows={figures.map((figure) => ({ ...figure, id: figure.key }))}
      columns={columns}
      rowName={({ title }) => title}
    />
  );
}
