// A week with several new failures, long names and everything else at once: what a small screen has to cope with.
import type { AgencyWeek } from '../../core/mail/week/agency-week.ts';
import type { ItemWeek, PageWeek } from '../../core/mail/week/page-week.ts';
import { riverton } from './mail-data.ts';
import { police } from './report-data.ts';

const TODAY = '2026-11-23';
const NAME = 'Riverton Metropolitan Consolidated Public Safety and Emergency Services Department';

const item = (given: Pick<ItemWeek, 'item' | 'title' | 'outcome'>): ItemWeek => ({
  level: 'required',
  message: 'missing',
  says: 'The page must say so.',
  since: TODAY,
  due: '2026-12-07',
  ...given,
});

function pageOf(pageId: string, given: Partial<PageWeek>): PageWeek {
  return {
    pageId,
    url: `https://www.facebook.com/RivertonMetropolitanPublicSafety-${pageId}`,
    platform: 'facebook',
    owner: { name: 'Maximiliana Featherstonehaugh-Cholmondeley', email: 'm@riverton.example' },
    state: 'compliant',
    failing: [],
    looks: [],
    advice: [],
    met: [],
    waivers: [],
    ...given,
  };
}

/** Seven pages got worse at once, two stay open, one was fixed, two could not be read. */
export function crowdedWeek(): AgencyWeek {
  const lost = [
    item({
      item: 'not-monitored-disclaimer',
      title: 'Not monitored 24/7',
      outcome: 'contradicted',
    }),
    item({ item: 'emergency-note', title: 'Emergency note', outcome: 'fail' }),
    item({ item: 'public-disclosure-notice', title: 'Public records notice', outcome: 'fail' }),
  ];
  const worse = [1, 2, 3, 4, 5, 6, 7].map((n) => pageOf(`new-${n}`, { state: 'action', failing: lost })); // prettier-ignore
  const open = [1, 2].map((n) => pageOf(`open-${n}`, { state: 'action', failing: lost }));
  const unread = pageOf('unread', { state: 'unread', unread: { kind: 'login', detail: 'a log-in', wasTriedAgain: false, since: TODAY } }); // prettier-ignore
  const pages = [...worse, ...open, unread, pageOf('good', {})];
  return {
    run: police().run,
    agency: riverton({ name: NAME, alsoKnownAs: [] }),
    zone: 'America/New_York',
    today: TODAY,
    nextAudit: '2026-11-30',
    isWhole: true,
    expected: 13,
    counts: { compliant: 1, action: 9, look: 0, recheck: 1, unread: 1, skipped: 1 },
    pages,
    isFirst: false,
    worse: worse.flatMap(({ pageId }) =>
      lost.map((one) => ({ pageId, item: one.item, title: one.title, cause: 'page' as const })),
    ),
    fixed: [{ pageId: 'good', item: 'website-link', title: 'Link to the official website' }],
    readableAgain: [],
    looks: [],
    settled: [],
    byRules: { failing: [], looks: [], met: [] },
    added: 0,
    removed: 0,
    changesOmitted: 0,
    trend: [],
  };
}
