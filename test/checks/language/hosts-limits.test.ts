// Host names in running text at their limits: what stands around a dot, how long a name may be, how many are read.
import { describe, expect, it } from 'vitest';
import { hostOf, hostsIn } from '../../../checks/language/hosts.ts';

const hosts = (text: string): string[] => hostsIn(text).map(({ host }) => host);

describe('the host of an address', () => {
  it.each([
    ['http://oak.us', 'oak.us'],
    ['http://oak.us/', 'oak.us'],
    ['https://a-b.c-d.oak.us/x/y', 'a-b.c-d.oak.us'],
    ['https://oak.us:80/', 'oak.us'],
    ['https://oak.us?oak.example/', 'oak.us'],
    ['https://user@oak.us/', 'oak.us'],
    ['https://OAK.us/a', 'oak.us'],
    ['https://oak.us.', 'oak.us'],
    ['https://0x7f.1/', '127.0.0.1'],
    ['https:oak.us', 'oak.us'],
    ['x https://oak.us/', undefined],
    ['web+https://oak.us/', undefined],
    ['mailto:desk@oak.us', undefined],
    ['oak.us', undefined],
    ['', undefined],
    ['https://[', undefined],
  ])('%s is %s', (url, host) => {
    expect(hostOf('https://elmtown.example/')).toBe('elmtown.example');
    expect(hostOf(url)).toBe(host);
    expect(hostOf(url)).toBe(host);
  });

  it('is not that of an address which begins with the same letters', () => {
    expect(hostOf('https://oak.us?x/')).toBe('oak.us');
    expect(hostOf('https://oak.us?x/../')).toBe('oak.us');
    expect(hostOf('https://oak.us/')).toBe('oak.us');
    expect(hostOf('https://oak.us.elm.us/')).toBe('oak.us.elm.us');
    expect(hostOf('https://oak.usa/')).toBe('oak.usa');
    expect(hostOf('https://oak.us')).toBe('oak.us');
    expect(hostOf('https://oak.us#')).toBe('oak.us');
    expect(hostOf('https://oak.us.elm.us')).toBe('oak.us.elm.us');
  });
});

describe('names in a text', () => {
  it.each([
    ['oak.us', ['oak.us']],
    ['(oak.us)', ['oak.us']],
    ['oak.us.', ['oak.us']],
    ['oak.us, elm.us; ash.us', ['oak.us', 'elm.us', 'ash.us']],
    ['a.oak.us b.elm.us', ['a.oak.us', 'b.elm.us']],
    ['oak.us/elm.us', ['oak.us', 'elm.us']],
    ['1oak.us', ['1oak.us']],
    ['oak1.us', ['oak1.us']],
    ['z9.us', ['z9.us']],
    ['OAK.US ZOO.AZ', ['oak.us', 'zoo.az']],
    ['oak.1us', []],
    ['oak.u1', []],
    ['oak.u', []],
    ['oak. us', []],
    ['oak .us', []],
    ['-.us', []],
    ['oak..us', []],
    ['.us', []],
    ['oak.us@elm.us', []],
    ['oak.us@', []],
    ['oak.us1', []],
    ['oak.us-x', []],
    ['_oak.us', []],
    ['oak_x.us', []],
    ['#oak.us', ['oak.us']],
    ['oak.[us', []],
    ['oak.`us', []],
    ['oak.u[s', []],
    ['oak.{us', []],
    ['[.us', []],
    ['/.us', []],
    [':.us', []],
    ['straße.de', ['xn--strae-oqa.de']],
    ['oak.ñu', ['oak.xn--u-qga']],
    ['oak.uñ', ['oak.xn--u-rga']],
    ['é.us', ['xn--9ca.us']],
    ['oak\u200b.us', ['oak.us']],
    ['oak.u\ufeffs', ['oak.us']],
    ['oak\u200d.us', []],
    ['see oak\u200d.us, elm.us', ['elm.us']],
    ['end.Of', []],
    ['End.Of', ['end.of']],
    ['oak.Us.gov', ['oak.us.gov']],
    ['“oak.us”', ['oak.us']],
    ['é oak.us é', ['oak.us']],
    ['', []],
    ['.', []],
    ['. oak.us', ['oak.us']],
    ['..., oak.us', ['oak.us']],
    ['no dot', []],
  ])('%j: %j', (text, wanted) => {
    expect(hosts(text)).toEqual(wanted);
    expect(hosts(`${text} `)).toEqual(wanted);
    expect(hosts(` ${text}`)).toEqual(wanted);
  });

  it('stand where they are said to', () => {
    const text = '3.5 and é oak.us/a.b, “b.elm.us”';
    expect(hostsIn(text)).toEqual([
      { host: 'oak.us', text: 'oak.us', at: text.indexOf('oak') },
      { host: 'b.elm.us', text: 'b.elm.us', at: text.indexOf('b.elm') },
    ]);
  });

  it('have labels of up to 63 letters, up to eight before the last, which has two to 25', () => {
    const label = 'a'.repeat(63);
    expect(hosts(`${label}.us`)).toEqual([`${label}.us`]);
    expect(hosts(`${label}a.us`)).toEqual([]);
    const eight = 'a.'.repeat(8);
    expect(hosts(`${eight}us`)).toEqual([`${eight}us`]);
    expect(hosts(`${eight}a.us`)).toEqual([]);
    const last = 'u'.repeat(25);
    expect(hosts(`oak.${last}`)).toEqual([`oak.${last}`]);
    expect(hosts(`oak.${last}u`)).toEqual([]);
  });

  it('are read in words of up to 300 characters before and after a dot', () => {
    expect(hosts(`${'x'.repeat(301)} oak.us ${'y'.repeat(301)}`)).toEqual(['oak.us']);
    expect(hosts(`${'x'.repeat(299)}/oak.us`)).toEqual(['oak.us']);
  });

  // What is cut off is not looked at: an address of mail that is longer than any is read as a host.
  it.each([
    [299, []],
    [300, ['us']],
  ])('after an "@" that stands %d characters before their dot: %j', (before, ends) => {
    const digits = `${`${'1'.repeat(63)}.`.repeat(4)}${'1'.repeat(before - 256)}`;
    expect(hosts(`@${digits}.us`).map((host) => host.slice(-2))).toEqual(ends);
    expect(hosts(`@ ${digits}.us`)).toEqual([`${digits}.us`]);
  });

  it.each([
    [299, []],
    [300, ['us']],
    [301, []],
  ])('before an "@" that stands %d characters after their dot: %j', (after, ends) => {
    const name = `aa.${`bb${'1'.repeat(61)}.`.repeat(4)}bb${'1'.repeat(after - 262)}.us`;
    expect(name.length).toBe(2 + after);
    expect(hosts(`${name}@x`).map((host) => host.slice(-2))).toEqual(ends);
  });

  it.each([
    [1_999, 1_999],
    [2_000, 2_000],
    [2_001, 2_000],
  ])('are read up to two thousand: of %d, %d', (count, read) => {
    expect(hostsIn('oak.us '.repeat(count))).toHaveLength(read);
  });
});
