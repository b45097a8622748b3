import { builtinRules } from 'eslint/use-at-your-own-risk';

/** The one rule of ESLint that oxlint has not: what our code may not say, each with the way out, stands in .oxlintrc.json. */
export default {
  meta: { name: 'ours' },
  rules: { 'no-restricted-syntax': builtinRules.get('no-restricted-syntax') },
};
