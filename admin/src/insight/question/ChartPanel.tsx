import { Button } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { Panel } from '../../fact/Panel.js';

interface ChartPanelProps {
  readonly title: string;
  readonly chart: ReactElement;
  readonly table: ReactElement;
}

/** A chart for the eye, and the same figures as a table: one press changes between them. */
export function ChartPanel({ title, chart, table }: ChartPanelProps): ReactElement {
  const [asTable, setAsTable] = useState(false);
  const words = asTable ? 'Show the chart' : 'Show as a table';
  return (
    <Panel
      title={title}
      aside={
        <Button
          onClick={() => setAsTable(!asTable)}
          aria-label={`${words}: ${title}`}
          data-no-print
        >
          {words}
        </Button>
      }
    >
      {asTable ? table : chart}
    </Panel>
  );
}
