import type { ReadyField } from '@ictg/kit/graph';
/** The question as it is sent again: checked and noted each time, worked out once. */
export declare const readyGap: ReadyField;
