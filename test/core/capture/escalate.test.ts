// When a browser can tell more than the page as it was sent.
import { describe, expect, test } from 'vitest';
import { browserReason } from '../../../core/capture/escalate.ts';

const built = { visibleText: 2_000, shell: false, partial: false, because: [] };
const shell = { ...built, visibleText: 0, shell: true, because: ['an empty element "root"'] };
const partial = { ...built, partial: true, because: ['a script fills "app"'] };
const finding = (outcome: string, level = 'required', ...offsets: number[]) => ({
  outcome,
  level,
  evidence: offsets.map((offset) => ({ offset })),
});

describe('a browser', () => {
  test('helps where the page is empty without scripts', () => {
    expect(browserReason(shell, [])).toBe(
      'the page is empty until scripts have run: an empty element "root"',
    );
    expect(browserReason({ ...shell, because: [] }, [finding('pass')])).toBe(
      'the page is empty until scripts have run',
    );
  });

  test.each(['fail', 'review'])(
    'helps where scripts build part of it and a required item ended in %s',
    (outcome) => {
      expect(browserReason(partial, [finding('pass'), finding(outcome)])).toBe(
        'a required item was not found, and scripts build part of the page: a script fills "app"',
      );
    },
  );

  test('helps where a required item stands only in text that the style may hide', () => {
    const unsure = {
      ...built,
      unsure: [[100, 200] as [number, number], [300, 400] as [number, number]],
    };
    const why = 'a required item stands in text that the style of the page may hide';
    expect(browserReason(unsure, [finding('pass', 'required', 100, 399)])).toBe(why);
    expect(
      browserReason(unsure, [
        finding('pass', 'required', 150),
        finding('pass', 'required', 350),
        finding('fail'),
      ]),
    ).toBe('2 required items stand in text that the style of the page may hide');
    for (const [at, level] of [[200], [99], [150, 'recommended']] as [number, string?][])
      expect(browserReason(unsure, [finding('pass', level, at)])).toBeUndefined();
    expect(browserReason(unsure, [finding('pass', 'required', 150, 250)])).toBeUndefined();
    expect(browserReason(unsure, [finding('contradicted', 'required', 150)])).toBeUndefined();
    expect(browserReason(unsure, [finding('pass')])).toBeUndefined();
    expect(browserReason(unsure, [{ ...finding('pass'), evidence: [{}] }])).toBeUndefined();
  });

  test('says how many items', () => {
    expect(browserReason(partial, [finding('fail'), finding('review')])).toContain(
      '2 required items were not found',
    );
  });

  test.each([
    ['nothing is open', partial, [finding('pass'), finding('contradicted'), finding('waived')]],
    ['only a recommended item is open', partial, [finding('fail', 'recommended')]],
    ['no script builds anything', built, [finding('fail')]],
  ])('does not help where %s', (_name, script, findings) => {
    expect(browserReason(script, findings)).toBeUndefined();
  });
});
