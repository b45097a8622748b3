import type { ReactElement } from 'react';
import { Panel } from '../fact/Panel.js';

/** Who carries how much. */
export function TeamLoad(): ReactElement {
  return <Panel title="Team load">…</Panel>;
}
