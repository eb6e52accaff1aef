/** What a field says to browsers and their extensions: nothing typed here is remembered, offered, corrected or sent to be checked. */
export const unremembered = { autoComplete: 'off', autoCapitalize: 'off', autoCorrect: 'off', spellCheck: 'false', 'data-1p-ignore': '', 'data-lpignore': 'true' } as const;
