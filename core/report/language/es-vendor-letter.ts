// The request to whoever protects a web site, in Spanish; a vendor abroad is better served by the English one.
import type { PageReport, Visitor } from '../../verdict/schema.ts';
import { ANY_VERSION, isRefusal } from '../vendor-letter.ts';

/** As `vendorLetter`: undefined for everything that no vendor can take back. */
export function spanishVendorLetter(
  page: Pick<PageReport, 'url' | 'platform' | 'failure'>,
  visitor: Visitor | undefined,
): string | undefined {
  const { failure, url } = page;
  if (failure === undefined || !isRefusal(page)) return undefined;
  const from =
    visitor?.address ?? '[la dirección pública del equipo o de la red que hace la auditoría]';
  return [
    'Asunto: Por favor, dejen que nuestra auditoría de cumplimiento lea nuestra página pública',
    '',
    'Buenos días:',
    '',
    'auditamos nuestras páginas públicas con un lector automático. La protección de ustedes no le deja leer esta página:',
    '',
    `  Página: ${url}`,
    `  Lo que recibió: ${failure.detail}`,
    '',
    'Les pedimos que permitan las peticiones GET que llevan este agente de usuario y vienen de esta dirección:',
    '',
    `  Agente de usuario: ${visitor?.userAgent ?? ANY_VERSION}`,
    `  Dirección: ${from}`,
    '',
    'El lector pide una página cada vez, espera entre peticiones, respeta robots.txt, no guarda cookies y no inicia sesión en ningún sitio.',
    'La dirección que hay en su agente de usuario dice quién es. Avísennos, por favor, cuando la excepción esté puesta.',
    '',
    'Gracias.',
  ].join('\n');
}
