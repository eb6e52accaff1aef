import { groundIds, groundNames, options, questions, type Rule, ruleOf } from '../../spec.ts';

type Node = string | { readonly [mechanism: string]: readonly Node[] };

const condition = (rule: Rule): Node => {
  if ('question' in rule) return `${rule.question} = '${rule.is}'`;
  return 'all' in rule ? { 'toutes ces conditions': rule.all.map(condition) } : { 'une de ces conditions': rule.any.map(condition) };
};

/** Asks for every question in the order of the spec: publicodes by itself asks only for what can still change a target. */
export const everything = 'everything';
export const targets = [everything, ...groundIds] as const;

export const rules = {
  ...Object.fromEntries(
    questions.map(({ id, title, help, unlessNo }) => [
      id,
      {
        titre: title,
        question: title,
        description: help,
        'une possibilité': Object.entries(options).map(([value, label]) => ({ [value]: { titre: label } })),
        ...(unlessNo ? { 'non applicable si': `${unlessNo} = 'no'` } : {}),
      },
    ]),
  ),
  ...Object.fromEntries(groundIds.map((ground) => [ground, { titre: groundNames[ground], ...(condition(ruleOf(ground)) as object) }])),
  [everything]: { somme: questions.map(({ id }) => ({ variations: [{ si: `${id} = 'yes'`, alors: 1 }, { sinon: 0 }] })) },
};
