// A "page not found" page with status 200: judged where it is the agency's own, unreadable where nobody's name stands on it.
import { describe, expect, it } from 'vitest';
import { bearsNameOf } from '../../../core/capture/identity.ts';
import { fixPage } from '../../../core/fix/fix-page.ts';
import { itemChanges } from '../../../core/verdict/changes.ts';
import { judgeCapture, type JudgeRequest } from '../../../core/verdict/judge-page.ts';
import { PAGE_ITSELF } from '../../../core/verdict/page-itself.ts';
import { pageVerdict } from '../../../core/verdict/page-verdict.ts';
import { spanishSays } from '../../../core/report/language/es-says.ts';
import type { Finding, PageReport } from '../../../core/verdict/schema.ts';
import { AGENCY, html, POLICY, RULES } from '../../support/audit-world.ts';
import { requestFor } from '../../support/judge-request.ts';

const GONE = 'Sorry, the page you are looking for could not be found.';

/** An error page: in the site's template with the agency's words, or bare. */
const inTemplate = html(GONE, 'call 911').replace(/<title>[^<]*/, '<title>404 Error - Riverton');
const bare = `<!doctype html><html lang="en"><title>404 Not Found</title><body><main><h1>404 Not Found</h1><p>${GONE}</p></main></body></html>`;

async function findingsOf(page: string, more: Partial<JudgeRequest> = {}): Promise<Finding[]> {
  const judged = await judgeCapture(RULES, { ...requestFor(page), ...more });
  expect(judged.failure).toBeUndefined();
  return judged.findings;
}

async function failureOf(page: string, more: Partial<JudgeRequest> = {}): Promise<string> {
  const { failure, findings } = await judgeCapture(RULES, { ...requestFor(page), ...more });
  expect(findings).toEqual([]);
  return failure?.reason ?? 'none';
}

describe('an error page with the agency’s name on it', () => {
  it('needs a look, and says first that it is not the page that was meant', async () => {
    const [first, ...others] = await findingsOf(inTemplate);
    expect(first).toMatchObject({ item: PAGE_ITSELF, level: 'required', outcome: 'review', message: 'error-page' }); // prettier-ignore
    expect(first?.evidence.map(({ text }) => text)).toEqual([GONE]);
    expect(others.map(({ item, outcome }) => [item, outcome])).toEqual([
      ['purpose', 'fail'],
      ['emergency', 'pass'],
    ]);
    expect(pageVerdict([...(first ? [first] : []), ...others])).toBe('needs-review');
  });

  it.each<
    [told: string, page: string, finalUrl: string | undefined, quoted: string, place: string]
  >([
    [
      'its title alone',
      html('Our news', 'call 911').replace(/<title>[^<]*/, '<title>404 Error - Riverton'),
      undefined,
      '404 Error - Riverton',
      'title',
    ],
    [
      'the target of its form',
      html(
        '<form method="post" action="./PageNotFound.aspx?x=1"></form>Our news of the City of Riverton',
        'call 911',
      ),
      undefined,
      './PageNotFound.aspx',
      'main',
    ],
    [
      'the address that answered',
      html('Our news of the City of Riverton', 'call 911'),
      'https://www.riverton.gov/errors/404.html',
      'https://www.riverton.gov/errors/404.html',
      'title',
    ],
    [
      'two signs',
      html('<h1>Oops! City of Riverton</h1><p>That must be a broken link.</p>', 'call 911'),
      undefined,
      'Oops! City of Riverton',
      'main',
    ],
  ])('quotes what told it: %s', async (_told, page, finalUrl, quoted, place) => {
    const request = requestFor(page, finalUrl === undefined ? {} : { finalUrl });
    const { failure, findings } = await judgeCapture(RULES, request);
    expect(failure).toBeUndefined();
    expect(findings[0]?.item).toBe(PAGE_ITSELF);
    expect(findings[0]?.evidence).toMatchObject([{ text: quoted, place, visibility: 'shown' }]);
    const fields = Object.keys(findings[0]?.evidence[0] ?? {}).filter((key) => key !== 'offset');
    expect(fields).toEqual(['text', 'place', 'visibility']);
  });

  it('is never compliant, though all items stand in its template', async () => {
    const all = inTemplate.replace(GONE, `${GONE} We say our purpose.`);
    const findings = await findingsOf(all);
    expect(findings.slice(1).map(({ outcome }) => outcome)).toEqual(['pass', 'pass']);
    expect(pageVerdict(findings)).toBe('needs-review');
  });

  it('asks for no change of its words, and offers nothing to paste', async () => {
    const findings = await findingsOf(inTemplate);
    expect(findings.filter(({ fix }) => fix !== undefined)).toEqual([]);
    expect(findings.slice(1).map(({ level }) => level)).toEqual(['recommended', 'recommended']);
    const page = { ...report(findings) };
    expect(await fixPage({ page, agency: AGENCY, policy: POLICY, rules: RULES })).toBeUndefined();
  });

  it('neither breaks nor mends what the page said before', async () => {
    const gone = report(await findingsOf(inTemplate));
    const met = report(await findingsOf(html('our purpose', 'call 911')));
    const failing = report(await findingsOf(html('nothing', 'nothing')));
    expect(kinds(itemChanges(met, gone))).toEqual(['needs-look page-itself']);
    expect(kinds(itemChanges(failing, gone))).toEqual(['needs-look page-itself']);
    expect(kinds(itemChanges(gone, met))).toEqual(['look-settled page-itself']);
    expect(itemChanges(gone, gone)).toEqual([]);
    expect(itemChanges(met, failing)).toHaveLength(2);
    expect(itemChanges(gone, failing).map(({ kind }) => kind)).toEqual(['look-settled', 'newly-failing', 'newly-failing']); // prettier-ignore
  });

  it('is told in Spanish as well', async () => {
    const [first] = await findingsOf(inTemplate);
    expect(first && spanishSays(first)).toMatch(/^Esta dirección muestra la página de error/);
  });
});

describe('an error page that could not be checked', () => {
  it('is one that bears nobody’s name', async () => {
    expect(await failureOf(bare)).toBe('soft-404');
  });

  it('is one of another kind of page than a web site’s, one that a link led to, and one that a person brought', async () => {
    const { about, capture } = requestFor(inTemplate);
    expect(await failureOf(inTemplate, { items: ['purpose'] })).toBe('soft-404');
    const brought = { ...capture, capture: { ...capture.capture, mode: 'submitted' as const } };
    expect(await failureOf(inTemplate, { capture: brought })).toBe('soft-404');
    const { agency } = about;
    expect(await failureOf(inTemplate, { about: { ...about, agency: { ...agency, name: 'Police Department' } } })).toBe('soft-404'); // prettier-ignore
  });

  it('is one on a domain that is for sale, whatever name stands on it', async () => {
    const parked = bare.replace(GONE, `${GONE} riverton.gov: buy this domain. The domain riverton.gov is for sale.`); // prettier-ignore
    expect(await failureOf(parked)).toBe('parked');
  });
});

describe('the agency’s name on a page', () => {
  it.each([
    ['City of Brighton, MI', 'Brighton | Page not found', true],
    ['City of Brighton, MI', 'The page you want is in MI, or it is not', false],
    ['Police Department', 'The police department is here', false],
    ['Ville de Québec', 'QUEBEC – page introuvable', true],
    ['New Site Authority', 'Page not found on this new site', false],
  ])('%s on “%s”: %s', (name, text, is) => {
    expect(bearsNameOf(showing(text), named(name))).toBe(is);
  });

  it('is any of its names', () => {
    expect(bearsNameOf(showing('KHEAA: not found'), named('Kentucky Higher Education Assistance Authority', 'KHEAA'))).toBe(true); // prettier-ignore
  });
});

function named(name: string, ...alsoKnownAs: string[]) {
  return { agency: { name, alsoKnownAs, officialHosts: [] } };
}

function showing(text: string) {
  const block = { text, place: 'main' as const, visibility: 'shown' as const, offset: 0 };
  return { title: '', blocks: [block] };
}

function report(findings: Finding[]): PageReport {
  return {
    schema: 1,
    runId: 'r',
    agencyId: 'riverton',
    pageId: 'p',
    url: 'https://www.riverton.gov/police',
    platform: 'website',
    kind: 'web-page',
    verdict: pageVerdict(findings),
    findings,
    linked: [],
    versions: { policy: '1', reader: '1' },
    checkedAt: '2026-11-21T09:00:00.000Z',
  };
}

function kinds(changes: ReturnType<typeof itemChanges>): string[] {
  return changes.map(({ kind, now }) => `${kind} ${now.item}`);
}
