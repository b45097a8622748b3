import 'reflect-metadata';
export { bringAlong } from './along.js';
export { buildGraph, type GraphOptions, type ReferenceResolver, type Subgraph } from './build.js';
export {
  connectionOf,
  decodeCursor,
  badCursor,
  decodeSequence,
  encodeCursor,
  PageArgs,
  PageInfo,
  pageOf,
  pageSize,
  type Edge,
  type Page,
} from './connection.js';
export { GraphContext } from './context.js';
export { graphEnum } from './enum.js';
export { Node } from './node.js';
export {
  answer,
  ChangedMeanwhile,
  InvalidInput,
  NotAllowed,
  NotFound,
  Problem,
  resultOf,
  RuleBroken,
} from './problem.js';
export { namesOf, selectedFields, selection, type Selected } from './selection.js';
export { GssCode, IdempotencyKey, Instant, PlainDate } from './scalar.js';
export { canBeKept, longestLine, longText, takesText, textFault, type LongTexts } from './text.js';
export { type ReadyField } from './ready.js';
export { addGraph, type GraphServerOptions } from './serve.js';
export { localAuthority, LocalAuthorityStub } from './local-authority.js';
