// The field of each platform that holds what an agency says of itself: its limit, and where to click to change it.
import type { Platform } from '../inventory/schema.ts';
import { PLATFORM_FACTS } from '../platforms/index.ts';
import type { Limit } from '../platforms/facts.ts';
import type { Counter, FixPlace, ReaderLanguage } from './fix.ts';
import { lengthOf, type Measure } from './count.ts';

/** What a text for a field is measured by: the platform's limit; or `advice` where none is known and shorter is better. */
export type Room = Measure & { max?: number; advised?: number; confidence?: Limit['confidence'] };

/** Nothing is known of Nextdoor's limit; a text of this length is read whole. */
const ADVISED = 250;

/** Without a limit for the web: its own pages hold what they must. */
export function roomOf(platform: Platform): Room {
  if (platform === 'website') return { unit: 'characters' };
  return PLATFORM_FACTS[platform].limits['bio'] ?? { unit: 'characters', advised: ADVISED };
}

/** The most that a text may take. */
export function mostOf({
  max,
  advised,
  ...measure
}: Room): (Measure & { max: number }) | undefined {
  const most = max ?? advised;
  return most === undefined ? undefined : { ...measure, max: most };
}

export function counterOf(text: string, room: Room): Counter {
  const { max, unit, confidence } = room;
  return {
    used: lengthOf(text, room),
    unit,
    ...(max === undefined ? {} : { max }),
    ...(confidence === undefined ? {} : { confidence }),
  };
}

type Steps = Record<ReaderLanguage, FixPlace>;

/**
 * As the buttons were called when this was written; they move, and the field's name stays. Looked up on 21 November 2026, none tried in an
 * account. The whole way was found so named: Bluesky (EditProfileDialog.tsx of its own client, bluesky-social/social-app), Instagram
 * (howtochangeguide.com, qainsta.com), TikTok (linkinbio.wiki), X (indiatoday.in of 3 December 2020), Facebook's Bio and YouTube's Studio,
 * Customization (published guides). Of Mastodon the field is named Bio in the server's own texts (simple_form.en.yml), of Reddit About in
 * its help (reddit.zendesk.com, 115002454126); the way there has moved before. Nothing was found of LinkedIn, Nextdoor and Threads.
 */
const PLACES: Readonly<Record<Platform, Steps>> = {
  website: {
    en: { field: 'Text of the page', steps: ['Open the page in your web editor', 'Paste it where visitors see it: in the main text or the footer', 'Publish'] }, // prettier-ignore
    es: { field: 'Texto de la página', steps: ['Abra la página en su editor web', 'Péguelo donde lo vean los visitantes: en el texto principal o al pie', 'Publique'] }, // prettier-ignore
  },
  facebook: {
    en: { field: 'Bio', steps: ['Open the Page and switch into it', 'Edit (below the cover photo)', 'Bio, Edit', 'Save'] }, // prettier-ignore
    es: { field: 'Presentación', steps: ['Abra la página y cambie a ella', 'Editar (bajo la foto de portada)', 'Presentación, Editar', 'Guardar'] }, // prettier-ignore
  },
  instagram: {
    en: { field: 'Bio', steps: ['Profile', 'Edit profile', 'Bio', 'Done'] },
    es: { field: 'Presentación', steps: ['Perfil', 'Editar perfil', 'Presentación', 'Listo'] },
  },
  x: {
    en: { field: 'Bio', steps: ['Profile', 'Edit profile', 'Bio', 'Save'] },
    es: { field: 'Biografía', steps: ['Perfil', 'Editar perfil', 'Biografía', 'Guardar'] },
  },
  youtube: {
    en: { field: 'Description', steps: ['YouTube Studio', 'Customization', 'Profile (Basic info)', 'Description', 'Publish'] }, // prettier-ignore
    es: { field: 'Descripción', steps: ['YouTube Studio', 'Personalización', 'Perfil (Información básica)', 'Descripción', 'Publicar'] }, // prettier-ignore
  },
  tiktok: {
    en: { field: 'Bio', steps: ['Profile', 'Edit profile', 'Bio', 'Save'] },
    es: { field: 'Descripción corta', steps: ['Perfil', 'Editar perfil', 'Descripción corta', 'Guardar'] }, // prettier-ignore
  },
  threads: {
    en: { field: 'Bio', steps: ['Profile', 'Edit profile', 'Bio', 'Done'] },
    es: { field: 'Presentación', steps: ['Perfil', 'Editar perfil', 'Presentación', 'Listo'] },
  },
  linkedin: {
    en: { field: 'Overview', steps: ['Open the Page as its admin', 'Edit page', 'Details', 'Overview', 'Save'] }, // prettier-ignore
    es: { field: 'Descripción', steps: ['Abra la página como administrador', 'Editar página', 'Detalles', 'Descripción', 'Guardar'] }, // prettier-ignore
  },
  nextdoor: {
    en: {
      field: 'About',
      steps: ['Open the agency’s page as its manager', 'Edit', 'About', 'Save'],
    },
    es: { field: 'Acerca de', steps: ['Abra la página de la agencia como administrador', 'Editar', 'Acerca de', 'Guardar'] }, // prettier-ignore
  },
  bluesky: {
    en: { field: 'Description', steps: ['Profile', 'Edit Profile', 'Description', 'Save'] },
    es: { field: 'Descripción', steps: ['Perfil', 'Editar perfil', 'Descripción', 'Guardar'] },
  },
  mastodon: {
    en: { field: 'Bio', steps: ['Preferences', 'Public profile', 'Bio', 'Save changes'] },
    es: { field: 'Biografía', steps: ['Preferencias', 'Perfil público', 'Biografía', 'Guardar cambios'] }, // prettier-ignore
  },
  reddit: {
    en: { field: 'About description', steps: ['Settings', 'Profile', 'About description', 'Save'] },
    es: { field: 'Descripción', steps: ['Configuración', 'Perfil', 'Descripción', 'Guardar'] },
  },
  'link-in-bio': {
    en: { field: 'Bio', steps: ['Open the page’s editor', 'Header or profile', 'Bio'] },
    es: { field: 'Biografía', steps: ['Abra el editor de la página', 'Encabezado o perfil', 'Biografía'] }, // prettier-ignore
  },
};

/** Where a text goes. Without a platform: the agency's own web site. */
export const placeOf = (platform: Platform, reader: ReaderLanguage): FixPlace =>
  PLACES[platform][reader];
