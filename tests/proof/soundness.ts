import type { SnapshotFrom } from 'xstate';
import { groundIds } from '../../content/grounds.ts';
import { referralKinds } from '../../content/referrals.ts';
import { type guidance, shelterFor } from '../../machines/guidance.ts';
import { baseline, referralsFor, standing, withheld } from '../../machines/law.ts';
import { settle, shown } from '../../machines/path.ts';
import { advisoriesFor, destinationsOf } from '../../machines/policy.ts';

/** What is wrong with the guide as it stands, in words: a region that says another thing than its function, or somebody lost. */
export function faultIn({ context, value, status }: SnapshotFrom<typeof guidance>): string | undefined {
  if (status !== 'active') return `the machine is ${status}`;
  const { session, grounds, referral, destination } = value as { session: string; grounds: Record<string, string>; referral: Record<string, string>; destination: string };
  const { facts } = settle(context.answers);
  for (const ground of groundIds) if (grounds[ground] !== (withheld(ground, facts) ? 'withheld' : standing(ground, facts, baseline).now)) return `the region of ${ground} says ${grounds[ground]}`;
  const kinds = new Set(referralsFor(facts).map(({ kind }) => kind));
  for (const kind of referralKinds) if ((referral[kind] === 'fires') !== kinds.has(kind)) return `the region of ${kind} says ${referral[kind]}`;
  const codes = destinationsOf(facts);
  const place = codes.length === 0 ? 'nowhere' : codes.some((code) => advisoriesFor(code, facts).some(({ kind }) => kind === 'danger')) ? 'danger' : 'somewhere';
  if (destination !== place) return `the region of the destination says ${destination}`;
  if (session === 'asking' && !shown(context.answers).some(({ id }) => id === context.at)) return 'a screen is shown that is not asked';
  if (session === 'sheltered' && !shelterFor(context)) return 'somebody is stopped and told nothing';
  if (!['asking', 'sheltered'].includes(session) && context.at !== undefined) return 'a screen is remembered where none is shown';
  return undefined;
}
