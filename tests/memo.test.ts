import { describe, expect, it } from 'vitest';
import { memo, memoOf } from '../machines/memo.ts';

describe.each([['for good', memo<object, unknown>], ['for as long as its key is kept', memoOf<object, unknown>]])('what is worked out once, and kept %s', (_, kept) => {
  it.each([['a value', 7], ['nothing', 0], ['an object', {}]])('is worked out once for each key: %s', (__, value) => {
    let times = 0;
    const of = kept(() => {
      times += 1;
      return value;
    });
    const [one, other] = [{}, {}];
    expect([of(one), of(one), of(one)]).toEqual([value, value, value]);
    expect(times).toBe(1);
    expect(of(other)).toBe(value);
    expect(times).toBe(2);
    of(one);
    expect(times).toBe(2);
  });

  it('is the answer to that key and to no other', () => {
    const of = kept((key) => [key]);
    const [one, other] = [{ a: 1 }, { b: 2 }];
    expect([of(one), of(other), of(one)]).toEqual([[one], [other], [one]]);
    expect(of(one)).toBe(of(one));
  });
});

it('keeps even that there is no answer, where it keeps for good', () => {
  let times = 0;
  const of = memo(() => {
    times += 1;
    return undefined;
  });
  expect([of('a'), of('a')]).toEqual([undefined, undefined]);
  expect(times).toBe(1);
});
