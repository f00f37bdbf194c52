// The language of a page: as declared, unless its text says otherwise.
import { describe, expect, it } from 'vitest';
import { contentOf } from './page-of.ts';

const ENGLISH = 'The police department keeps this page so that residents know about road closures, missing persons and meetings. Somebody looks at it on weekdays. Please use the telephone when you need an officer, since a message left here may wait for days before it is read by anyone.'; // prettier-ignore
const SPANISH = 'El departamento de policía mantiene esta página para que los vecinos sepan de calles cerradas, personas desaparecidas y reuniones. Alguien la mira los días laborables. Por favor, use el teléfono cuando necesite a un agente, porque un mensaje dejado aquí puede esperar días hasta que alguien lo lea.'; // prettier-ignore
const FRENCH = 'Le service de police tient cette page pour que les habitants soient informés des routes fermées, des personnes disparues et des réunions. Quelqu’un la consulte en semaine. Veuillez téléphoner si vous avez besoin d’un agent, car un message laissé ici peut attendre plusieurs jours avant d’être lu.'; // prettier-ignore
const VIETNAMESE = 'Sở cảnh sát duy trì trang này để người dân biết về việc đóng đường, người mất tích và các cuộc họp. Xin vui lòng dùng điện thoại khi quý vị cần một nhân viên cảnh sát, vì tin nhắn để lại ở đây có thể phải chờ nhiều ngày trước khi có người đọc được.'; // prettier-ignore

describe('language', () => {
  it.each([
    ['declared and so', '<html lang="en-US">', ENGLISH, 'en'],
    ['declared wrongly', '<html lang="en">', SPANISH, 'es'],
    ['declared wrongly for the body', '<body xml:lang="en">', FRENCH, 'fr'],
    [
      'declared and too short to contradict',
      '<html lang="en">',
      'Llame al 911 en caso de emergencia.',
      'en',
    ],
    ['not declared', '', FRENCH, 'fr'],
    ['not declared and not supported', '', VIETNAMESE, 'vi'],
    ['not declared, a sentence', '', 'Llame al 911 en caso de emergencia.', 'es'],
    ['not declared and hardly any text', '', 'OK', 'und'],
    ['no text at all', '', '', 'und'],
    ['declared by nonsense', '<html lang="constructor">', ENGLISH, 'en'],
    ['an empty declaration', '<html lang=" ">', ENGLISH, 'en'],
    [
      'menus of names around prose',
      '<html lang="en">',
      `<ul>${'<li>Ayuda<li>Inicio<li>Policía'.repeat(40)}</ul><p>${ENGLISH}</p>`,
      'en',
    ],
    [
      'in two languages, more of the other',
      '<html lang="en">',
      `<p>${ENGLISH}</p>${`<p>${SPANISH}</p>`.repeat(6)}`,
      'es',
    ],
    [
      'in two languages, more of its own',
      '<html lang="en">',
      `<p>${SPANISH}</p>${`<p>${ENGLISH}</p>`.repeat(3)}`,
      'en',
    ],
    [
      'what only screen readers get',
      '<html lang="en">',
      `<p class="sr-only">${SPANISH}</p><p>${ENGLISH}</p>`,
      'en',
    ],
  ])('%s', (_, opening, text, expected) => {
    expect(contentOf(`${opening}<p>${text}</p>`).language).toBe(expected);
  });

  it('a wrong declaration does not stay on the blocks', () => {
    const content = contentOf(`<html lang="en"><p>${SPANISH}</p><p lang="en">Call 911.</p>`);
    expect(content.blocks.map(({ lang }) => lang)).toEqual(['es', 'en']);
  });
});
