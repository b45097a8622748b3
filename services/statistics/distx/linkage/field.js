/** What is not there on one side or both: no evidence either way. */
export const missing = -1;
//# sourceMappingURL=field.js.map
