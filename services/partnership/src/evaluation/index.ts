import { EvaluationResolver } from './evaluation.resolver.js';

export { answerEvaluation, questionsByLink, type Questions } from './commands/answer-evaluation.js';
export type { Sent } from './evaluation.rules.js';
export type { EvaluationMoment } from './evaluation.vocabulary.js';

/** The resolvers of what people said of sessions. */
export const evaluationResolvers = [EvaluationResolver] as const;
