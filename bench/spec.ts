/**
 * What every entry of the bench is built from: twelve invented questions, what leads past some of them, three grounds and
 * four outcomes. The subject is dull on purpose. All questions have the same three options.
 */

export const questionIds = ['rents', 'paper', 'damp', 'bedroom', 'heating', 'water', 'told', 'letter', 'reply', 'child', 'ill', 'moved'] as const;
export type SpecQuestion = (typeof questionIds)[number];
export const options = { yes: 'Yes', no: 'No', unsure: 'I don’t know' } as const;
export type SpecOption = keyof typeof options;
export type SpecAnswers = Readonly<Partial<Record<SpecQuestion, SpecOption>>>;

/** A condition on answers; all peers get the rules from it, each in its own form. */
export type Rule = { readonly question: SpecQuestion; readonly is: SpecOption } | { readonly all: readonly Rule[] } | { readonly any: readonly Rule[] };

type Asked = { readonly id: SpecQuestion; readonly title: string; readonly help: string; /** Not asked when this question was answered "no". */ readonly unlessNo?: SpecQuestion };
export const questions: readonly Asked[] = [
  { id: 'rents', title: 'Do you rent the home you live in?', help: 'From a person, a company or a council.' },
  { id: 'paper', title: 'Do you have a written contract?', help: 'Signed by you and by the owner.' },
  { id: 'damp', title: 'Is there damp or mould?', help: 'On a wall, a ceiling or a floor.' },
  { id: 'bedroom', title: 'Is the damp in a room where somebody sleeps?', help: 'Also if they sleep there only on some days.', unlessNo: 'damp' },
  { id: 'heating', title: 'Has the heating been broken for more than a week?', help: 'In the colder half of the year.' },
  { id: 'water', title: 'Have you been without hot water for more than a week?', help: 'Also if it comes and goes.' },
  { id: 'told', title: 'Have you told the owner?', help: 'In any way: by telephone, in person, in writing.' },
  { id: 'letter', title: 'Did you tell the owner in writing?', help: 'A letter, an e-mail or a message counts.', unlessNo: 'told' },
  { id: 'reply', title: 'Has the owner answered?', help: 'Any answer counts, even a refusal.', unlessNo: 'told' },
  { id: 'child', title: 'Does a child under five live there?', help: 'For at least half of the week.' },
  { id: 'ill', title: 'Has somebody fallen ill because of the home?', help: 'As a doctor has said.' },
  { id: 'moved', title: 'Have you had to sleep somewhere else?', help: 'For at least one night.' },
];

export const groundNames = { health: 'Danger to health', neglect: 'Repairs not made', unusable: 'A home that cannot be used' } as const;
export type SpecGround = keyof typeof groundNames;
export const groundIds = Object.keys(groundNames) as SpecGround[];

const yes = (question: SpecQuestion): Rule => ({ question, is: 'yes' });
const no = (question: SpecQuestion): Rule => ({ question, is: 'no' });
const any = (...rules: Rule[]): Rule => ({ any: rules });
const all = (...rules: Rule[]): Rule => ({ all: rules });

/** Each ground as a chain: it is recognised when every link holds. */
export const grounds: Readonly<Record<SpecGround, readonly { readonly link: string; readonly name: string; readonly rule: Rule }[]>> = {
  health: [
    { link: 'tenant', name: 'You rent', rule: yes('rents') },
    { link: 'harm', name: 'Somebody is in danger', rule: any(yes('bedroom'), yes('ill'), all(yes('child'), any(yes('damp'), yes('heating')))) },
  ],
  neglect: [
    { link: 'tenant', name: 'You rent', rule: yes('rents') },
    { link: 'notice', name: 'The owner knows', rule: all(yes('told'), yes('letter')) },
    { link: 'silence', name: 'The owner does nothing', rule: no('reply') },
  ],
  unusable: [
    { link: 'tenant', name: 'You rent', rule: yes('rents') },
    { link: 'broken', name: 'Something needed is broken', rule: any(yes('heating'), yes('water')) },
    { link: 'hardship', name: 'It cannot be lived with', rule: any(yes('moved'), yes('child')) },
  ],
};
export const ruleOf = (ground: SpecGround): Rule => ({ all: grounds[ground].map(({ rule }) => rule) });

/** By how many grounds are recognised. */
export const outcomes = ['None of the three grounds fits', 'One of the three grounds fits', 'Two of the three grounds fit', 'All three grounds fit'] as const;
export const resultTitle = 'What your answers point to';

/** Whether a question is asked, given what was answered before it. */
export const isAsked = ({ unlessNo }: Asked, answers: SpecAnswers): boolean => !unlessNo || answers[unlessNo] !== 'no';

export function holds(rule: Rule, answers: SpecAnswers): boolean {
  if ('question' in rule) return answers[rule.question] === rule.is;
  return 'all' in rule ? rule.all.every((part) => holds(part, answers)) : rule.any.some((part) => holds(part, answers));
}

/** The plain answer, which every other way of working it out is checked against. */
export const recognised = (answers: SpecAnswers): readonly SpecGround[] => groundIds.filter((ground) => holds(ruleOf(ground), answers));

/** What the bench answers on its walk: all twelve questions are asked, and two grounds are recognised. */
export const walked: Readonly<Record<SpecQuestion, SpecOption>> = {
  rents: 'yes', paper: 'no', damp: 'yes', bedroom: 'yes', heating: 'no', water: 'unsure', told: 'yes', letter: 'yes', reply: 'no', child: 'no', ill: 'unsure', moved: 'no',
};

/** Answer sets spread over the whole space, always the same: for engines, so that none can live on one case. */
export function spread(count: number): readonly SpecAnswers[] {
  const kinds = Object.keys(options) as SpecOption[];
  let state = 20_261_128;
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return Array.from({ length: count }, () => {
    const answers: Partial<Record<SpecQuestion, SpecOption>> = {};
    for (const asked of questions) if (isAsked(asked, answers)) answers[asked.id] = kinds[Math.floor(random() * 3)] as SpecOption;
    return answers;
  });
}
