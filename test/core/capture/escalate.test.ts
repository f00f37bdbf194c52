// When a browser can tell more than the page as it was sent.
import { describe, expect, test } from 'vitest';
import { browserReason } from '../../../core/capture/escalate.ts';

const built = { visibleText: 2_000, shell: false, partial: false, because: [] };
const shell = { ...built, visibleText: 0, shell: true, because: ['an empty element "root"'] };
const partial = { ...built, partial: true, because: ['a script fills "app"'] };
const finding = (outcome: string, level = 'required') => ({ outcome, level });

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
