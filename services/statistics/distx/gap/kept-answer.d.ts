import type { Answer } from '../answer/answer.js';
import type { GapQuery } from '../answer/query.js';
import type { Opened } from '../answer/table.js';
/** The answer to a question of a snapshot. Neither ever changes, so the answer that was given last stays right. */
export declare function keptAnswer(opened: Opened, query: GapQuery, work: () => Answer): Answer;
