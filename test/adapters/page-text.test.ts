import { describe, expect, it } from 'vitest';
import { bodyInUtf8, stringOf, utf8Of } from '../../adapters/page-text.ts';
import type { Capture } from '../../core/capture/capture.ts';

const capture: Capture = {
  schema: 1,
  mode: 'static',
  because: 'test',
  requestedUrl: 'https://a.example/',
  finalUrl: 'https://a.example/',
  redirects: [],
  status: 200,
  headers: {},
  contentType: 'text/html',
  charset: { label: 'utf-8', from: 'test' },
  capturedAt: '2026-01-01T00:00:00.000Z',
  durationMs: 0,
  sha256: '',
  bytes: 0,
};

describe('a body in UTF-8', () => {
  const bytes = Buffer.from('<p>Día</p>');

  it('keeps its very bytes and makes the text of them', () => {
    const body = bodyInUtf8({ capture }, bytes);
    expect(utf8Of(body)).toBe(bytes);
    expect(body.html).toBe('<p>Día</p>');
  });

  it('does not hand its bytes to a copy with another text', () => {
    const copy = { ...bodyInUtf8({ capture }, bytes), html: '<p>Noche</p>' };
    expect(stringOf(utf8Of(copy))).toBe('<p>Noche</p>');
  });
});
