// Time zones as people write them: by area and city, and the one that was probably meant.
import { didYouMean } from './did-you-mean.ts';
import { field } from './field.ts';

const ZONES: Readonly<Record<string, string>> = {
  eastern: 'America/New_York',
  est: 'America/New_York',
  edt: 'America/New_York',
  central: 'America/Chicago',
  cst: 'America/Chicago',
  cdt: 'America/Chicago',
  mountain: 'America/Denver',
  mst: 'America/Denver',
  mdt: 'America/Denver',
  pacific: 'America/Los_Angeles',
  pst: 'America/Los_Angeles',
  pdt: 'America/Los_Angeles',
};

/** An IANA name. Abbreviations like EST are refused: they do not know daylight saving time. */
export const timeZoneField = field((text) => {
  const value = knownZone(text);
  if (value !== undefined) return { value };
  const meant = zoneMeant(text);
  return {
    says: `“${text}” is not the name of a time zone.`,
    remedy:
      meant === undefined
        ? 'Write area and city, for example: America/Chicago'
        : `Did you mean “${meant}”? Names are area and city.`,
  };
});

/** By the abbreviation, the whole name, or the city alone. */
function zoneMeant(text: string): string | undefined {
  const zones = Intl.supportedValuesOf('timeZone');
  const byWord = ZONES[text.toLowerCase().replace(/[\s/].*$/, '')] ?? didYouMean(text, zones);
  if (byWord !== undefined) return byWord;
  const cities = new Map(zones.map((zone) => [zone.slice(zone.lastIndexOf('/') + 1), zone]));
  const city = didYouMean(text.slice(text.lastIndexOf('/') + 1), [...cities.keys()]);
  return city === undefined ? undefined : cities.get(city);
}

/** Asking for a time zone is slow; only names that exist are kept, so this stays small. */
const zones = new Map<string, string>();

function knownZone(text: string): string | undefined {
  const known = zones.get(text);
  if (known !== undefined) return known;
  if (!/^(?:[a-z_]+(?:\/[\w+-]+)+|UTC)$/i.test(text)) return undefined;
  try {
    const zone = new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone;
    zones.set(text, zone);
    return zone;
  } catch {
    return undefined;
  }
}
