// What stands in a language without phrases is left to a person, whatever its words look like; what stands beside it in one that has them is read.
import { describe, expect, it } from 'vitest';
import { emergencyNote } from '../../../checks/emergency-note.ts';
import { notMonitoredDisclaimer } from '../../../checks/not-monitored-disclaimer.ts';
import { publicDisclosureNotice } from '../../../checks/public-disclosure-notice.ts';
import type { AnyCheck } from '../../../core/check.ts';
import { judge, rowPage, type Row } from '../../support/check-tester.ts';

const UK = { country: 'GB', emergencyNumber: '999' };
const NZ = { country: 'NZ', emergencyNumber: '111' };

function told(check: AnyCheck, row: Row): string {
  const { content, about } = rowPage(row);
  const { outcome, message, values } = judge(check, content, about);
  return [outcome, message, values?.['language']].filter((one) => one !== undefined).join(' ');
}

const TEXTS: readonly [string, string, typeof UK?][] = [
  [
    'de',
    'Feuerwehr Kirchtal. Wir lesen hier nicht rund um die Uhr mit. Bei Gefahr bitte 911 anrufen.',
  ],
  ['de', 'Stadt Kirchtal. Diese Seite wird 24/7 betreut. Rufen Sie nicht die 911 an.'],
  ['nl', 'Brandweer Oostdam. Deze pagina wordt niet 24/7 bewaakt. Bij brand altijd 911 bellen.'],
  ['pl', 'Straż miejska w Dolinie. Nie czytamy wiadomości w nocy. Na wypadku zadzwoń pod 911.'],
  ['vi', 'Trang của thành phố. Không ai xem trang 24/7. Khẩn cấp xin gọi 911.'],
  [
    'tl',
    'Pahina ng Pulisya ng Dalig. Hindi namin ito binabantayan nang 24/7. Huwag tumawag sa 911.',
  ],
  [
    'pt',
    'Bombeiros de Vale Novo. Esta página não é monitorada 24/7. Em caso de emergência, ligue para o 911.',
  ],
  [
    'it',
    'Vigili del fuoco di Valnova. Questa pagina non è sorvegliata 24/7. In caso di emergenza chiamare il 911.',
  ],
  ['ht', 'Depatman ponpye a. Nou pa gade paj sa a 24/7. Si gen ijans rele 911.'],
  ['so', 'Degmada Webi. Boggan lama kormeero 24/7. Xaalad degdeg ah wac 911.'],
  [
    'hmn',
    'Nroog Dej. Tsis muaj neeg saib nplooj ntawv no 24/7. Thaum muaj xwm txheej ceev hu 911.',
  ],
  ['sw', 'Polisi wa Mtoni. Ukurasa huu haufuatiliwi 24/7. Kwa dharura piga 911.'],
  [
    'cy',
    'Heddlu Dyffryn. Nid yw’r dudalen yn cael ei monitro 24/7. Mewn argyfwng ffoniwch 999.',
    UK,
  ],
  [
    'mi',
    'Ngā Pirihimana. Kāore tēnei whārangi e tirohia ana 24/7. I te ohotata waea atu ki te 111.',
    NZ,
  ],
  ['tr', 'Dere Belediyesi. Sayfa 24/7 takip edilmiyor. Acil durumda 911 numarasını arayın.'],
  ['zh', '河谷市警察局。本页面并非全天候监控。如遇紧急情况，请拨打911。'],
  ['ko', '강변시 경찰서. 이 페이지는 24시간 감시되지 않습니다. 긴급 상황에는 911에 전화하십시오.'],
  ['und-Cyrl', 'Полиция города. Страница не отслеживается 24/7. В экстренных случаях звоните 911.'],
  ['und-Arab', 'شرطة المدينة. لا تتم مراقبة هذه الصفحة 24/7. في حالات الطوارئ اتصل بالرقم 911.'],
];

describe.each(TEXTS)('%s: %s', (language, text, agency) => {
  it.each([emergencyNote, notMonitoredDisclaimer, publicDisclosureNotice])(
    'is left to a person: $meta.id',
    (check) => {
      expect(told(check, agency === undefined ? text : { text, agency })).toBe(
        `review language ${language}`,
      );
    },
  );
});

describe('a page in two languages', () => {
  it('passes by the sentence that can be read', () => {
    const text = 'Diese Seite wird nicht rund um die Uhr betreut. In an emergency, call 911.';
    expect(told(emergencyNote, text)).toBe('pass says-so');
    expect(told(notMonitoredDisclaimer, text)).toBe('review language de');
  });

  it('is left to a person for what is missing, where a quarter of it cannot be read', () => {
    const text = 'Riverton Police Department. Find our news here. Unsere Behörde liest alles, was Sie schreiben.'; // prettier-ignore
    expect(told(publicDisclosureNotice, text)).toBe('review language de');
  });

  it('fails for what is missing where only a line cannot', () => {
    const text = `${'Find news, forms, maps and the hours of the Riverton Police Department here. '.repeat(5)} Bitte nicht rauchen hier.`; // prettier-ignore
    expect(told(publicDisclosureNotice, text)).toBe('fail missing');
  });

  it('is read where the same is said in both beside each other', () => {
    const text = 'Heddlu Dyffryn Police. Mewn argyfwng ffoniwch 999 / In an emergency call 999.';
    expect(told(emergencyNote, { text, agency: UK })).toMatch(/^pass /);
  });
});

describe('English, Spanish and French with foreign names', () => {
  it.each([
    'Willkommen Township Police. In an emergency, call 911.',
    'Te Kaunihera o Whakatane. Emergency: 911.',
    'Bad Homburg Fire, Minnesota. Emergency: 911.',
    'Nguyen Trang, Chief. Emergencies: 911.',
    'Policía de Volkhovo. En una emergencia llame al 911.',
    'Police de Nieuwpoort. En cas d’urgence, composez le 911.',
  ])('are read: %s', (text) => {
    expect(told(emergencyNote, text)).toMatch(/^pass /);
    expect(told(publicDisclosureNotice, text)).toMatch(/^fail /);
  });
});
