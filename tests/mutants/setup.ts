import fc from 'fast-check';

/** The same random cases for every mutant, and fewer of them: what they notice must not hang on luck. */
fc.configureGlobal({ seed: 1, numRuns: 20 });
