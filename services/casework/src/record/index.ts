export { childToChange } from './commands/record-fact.js';
export { ofChild, recordsOf, type ByChild } from './records-of.js';
export { changeChild, ChangeChildResult, type ChangeChildAnswer } from './record.result.js';
