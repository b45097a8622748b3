import { type Published } from '../protection/audit.js';
import type { Choice, Protection } from '../protection/protect.js';
import type { Publication } from '../protection/publication.js';
import { type AuditVerdict, type CubeVerdict } from './document.js';
/** A cube that was protected, and what is known of it beside what it tells itself. */
export interface Judged {
  readonly publication: Publication;
  readonly protection: Protection;
  readonly earlier: readonly Choice[];
  readonly published?: readonly Published[];
}
/** A cube as it may be published. */
export interface Passed {
  readonly cube: Protection['cube'];
  readonly verdict: CubeVerdict;
}
/** Audits; where too little is left open about a cell, every interval is told a step wider until enough is. */
export declare function judge(one: Judged): Promise<Passed>;
/** What was found of all cubes together. */
export declare function verdictOf(cubes: readonly CubeVerdict[]): AuditVerdict;
