// Text as a visitor reads it: what separates blocks, what only wraps a line, what is folded and dropped.
import { describe, expect, it } from 'vitest';
import { wholeText } from '../../../core/read/read.ts';
import { contentOf, textsOf } from './page-of.ts';

type Row = { name: string; html: string; blocks: string[] };

const ROWS: Row[] = [
  { name: 'paragraphs are blocks', html: '<p>One.</p><p>Two.</p>', blocks: ['One.', 'Two.'] },
  { name: 'inline markup adds nothing', html: '<p><b>L</b><i>icen</i>sed <a href="/">off</a>icer</p>', blocks: ['Licensed officer'] },
  { name: 'a box inside a line splits it', html: 'before<div>inside</div>after', blocks: ['before', 'inside', 'after'] },
  { name: 'text between boxes is a block', html: '<div>a<p>b</p>c</div>', blocks: ['a', 'b', 'c'] },
  { name: 'white space folds over elements', html: '<p>  not <b> monitored </b>\n\t at  all </p>', blocks: ['not monitored at all'] },
  { name: 'every kind of space is a space', html: '<p>24&nbsp;hours\u2009a\u3000day\u2003now</p>', blocks: ['24 hours a day now'] },
  { name: 'invisible characters go', html: '<p>Mo\u200bni\u200cto\u200dred\u2060 dis&shy;clo<wbr>sure\ufeff</p>', blocks: ['Monitored disclosure'] },
  { name: 'direction marks go', html: '<p>\u200ecall\u200f \u2066911\u2069</p>', blocks: ['call 911'] },
  { name: 'NUL is dropped', html: '<p>Not mo\u0000nitored</p>', blocks: ['Not monitored'] },
  { name: 'half a surrogate pair is replaced', html: '<p>a&#xD800;b \ud83d</p>', blocks: ['a\ufffdb \ufffd'] },
  { name: 'piled marks are cut', html: `<p>Z${'\u0301'.repeat(200)}one</p>`, blocks: [`Z${'\u0301'.repeat(8)}one`] },
  { name: 'an overridden direction is read as painted', html: '<p>\u202e119 llac\u202c now</p>', blocks: ['call 911 now'] },
  { name: 'bdo is read as painted', html: '<p><bdo dir="rtl">derotinom</bdo> <bdo dir="ltr">always</bdo></p>', blocks: ['monitored always'] },
  { name: 'emoji stay', html: '<p>\u2764\ufe0f Call 911 \ud83d\udea8</p>', blocks: ['\u2764\ufe0f Call 911 \ud83d\udea8'] },

  { name: 'a line break inside a sentence is a space', html: '<p>This page is not<br>monitored at all times.</p>', blocks: ['This page is not monitored at all times.'] },
  { name: 'a wrapped line goes on with a number', html: '<p>For emergencies call<br>911</p>', blocks: ['For emergencies call 911'] },
  { name: 'a wrapped line goes on after a word that ends nothing', html: '<p>This account is maintained by members of the<br>Riverton Police Department</p>', blocks: ['This account is maintained by members of the Riverton Police Department'] },
  { name: 'a capital after a long line begins a statement', html: '<p>This is the one official page of the Riverton Police<br>Do not report crimes here</p>', blocks: ['This is the one official page of the Riverton Police\nDo not report crimes here'] },
  { name: 'a comma holds lines together', html: '<p>In an emergency,<br>Dial 911.</p>', blocks: ['In an emergency, Dial 911.'] },
  { name: 'statements of their own stay on their lines', html: '<p>Riverton Police<br>Emergency: 911<br>Open daily</p>', blocks: ['Riverton Police\nEmergency: 911\nOpen daily'] },
  { name: 'lines in capitals', html: '<p>THIS PAGE<br>IS NOT<br>MONITORED 24/7<br>CALL 911</p>', blocks: ['THIS PAGE IS NOT MONITORED 24/7\nCALL 911'] },
  { name: 'a full stop ends a line', html: '<p>Not monitored.<br>24 hour line: 555-0100</p>', blocks: ['Not monitored.\n24 hour line: 555-0100'] },
  { name: 'two line breaks are a new block', html: '<p>One<br><br>two</p>', blocks: ['One', 'two'] },
  { name: 'Spanish goes on', html: '<p>Esta página no<br>SE SUPERVISA</p>', blocks: ['Esta página no SE SUPERVISA'] },
  { name: 'a rule separates', html: 'a<hr>b', blocks: ['a', 'b'] },
  { name: 'preformatted lines', html: '<pre>Riverton\nEmergency: 911\n\nNew part</pre>', blocks: ['Riverton\nEmergency: 911', 'New part'] },
  { name: 'white-space: pre-line', html: '<div style="white-space: pre-line">Riverton\nEmergency: 911</div>', blocks: ['Riverton\nEmergency: 911'] },
  { name: 'white-space: normal inside pre', html: '<pre><span style="white-space:normal">not\n monitored</span></pre>', blocks: ['not monitored'] },

  { name: 'list items', html: '<ul><li>one</li><li><p>two</p></li><li>three<ul><li>four</li></ul></li></ul>', blocks: ['one', 'two', 'three', 'four'] },
  { name: 'list items laid out in a row stay apart', html: '<ul><li style="display:inline">Home</li><li style="display:inline">About</li></ul>', blocks: ['Home', 'About'] },
  { name: 'cells of a row are one statement', html: '<table><tr><td>This page is not</td><td>monitored 24/7.</td></tr><tr><th>Call</th><td>911</td></tr></table>', blocks: ['This page is not monitored 24/7.', 'Call 911'] },
  { name: 'wrapped cells, too', html: '<table><tr><td> <p>This page is not</p></td><td><div>monitored.</div> </td></tr></table>', blocks: ['This page is not monitored.'] },
  { name: 'cells with several paragraphs are not', html: '<table><tr><td><p>Left one</p><p>Left two</p></td><td>Right</td></tr></table>', blocks: ['Left one', 'Left two', 'Right'] },
  { name: 'a term and its definition', html: '<dl><dt>Emergency</dt><dd>Call 911</dd><dd>Text 911</dd><dt>Office</dt> <dd><p>Weekdays</p></dd></dl>', blocks: ['Emergency\nCall 911', 'Text 911', 'Office\nWeekdays'] },
  { name: 'a term alone', html: '<dl><dt>One</dt><dt>Two</dt></dl>', blocks: ['One', 'Two'] },
  { name: 'a caption and its figure', html: '<figure><img alt="" src="x"><figcaption>Chief</figcaption></figure>', blocks: ['Chief'] },
  { name: 'links side by side are two words', html: '<p><a href="/a">Home</a><a href="/b">About</a></p>', blocks: ['Home About'] },
  { name: 'an image between words keeps them apart', html: '<p>Call<img src="x" alt="">911</p>', blocks: ['Call 911'] },
  { name: 'custom elements keep words apart', html: '<p>Call<x-number>911</x-number>now</p>', blocks: ['Call 911 now'] },
  { name: 'spans laid out as boxes', html: '<p><span style="display:block">One</span><span style="display:block">Two</span></p>', blocks: ['One', 'Two'] },
  { name: 'boxes laid out in a line', html: '<div style="display:inline">not </div><div style="display:inline">monitored</div>', blocks: ['not monitored'] },
  { name: 'boxes side by side', html: '<div style="display:inline-block">not</div><div style="display:inline-block">monitored</div>', blocks: ['not monitored'] },
  { name: 'a span beside', html: '<span style="display:inline-block">Call</span><span>911</span>', blocks: ['Call 911'] },

  { name: 'pieces that nobody writes as one word', html: '<p><span>911</span><span>Non-emergency</span></p><p><b>Emergency</b><span>911</span></p><p><a href="/">City Council</a><small>At noon</small></p>', blocks: ['911\nNon-emergency', 'Emergency 911', 'City Council At noon'] },
  { name: 'pieces of one word', html: '<p><span>W</span><span>elcome</span> <b>mon</b><i>itored</i> <span>4</span><span>th</span> <span>9</span><span>1</span><span>1</span> COVID<b>19</b> <b>R</b><b>PD</b></p>', blocks: ['Welcome monitored 4th 911 COVID19 RPD'] },
  { name: 'items of a row', html: '<style>.bar{display:flex}</style><div class="bar"><span>Emergency: 911</span><span>or text</span> <a href="tel:6185550142">Desk</a></div><div style="display:inline-grid"><b>a</b><b>b</b></div><p><b>mon</b><b>itored</b></p>', blocks: ['Emergency: 911 or text Desk', 'ab', 'monitored'] },
  { name: 'a label after a number begins a line', html: '<div style="display:flex"><span>Emergency: <b>9-1-1</b></span> <span>Desk: 618-555-0142</span></div><p><span style="display:inline-block">Rule 7</span> <span style="display:inline-block">Applies</span></p>', blocks: ['Emergency: 9-1-1\nDesk: 618-555-0142', 'Rule 7 Applies'] },

  { name: 'fields show values and hints', html: '<input value="Riverton"><input placeholder="Search"><input type="submit" value="Send"><input type="submit"><textarea>Typed</textarea><textarea placeholder="Say"></textarea>', blocks: ['Riverton', 'Search', 'Send', 'Typed', 'Say'] },
  { name: 'fields that show nothing', html: '<input type="hidden" value="x"><input type="password" value="x"><input type="checkbox" value="x"><input>', blocks: [] },
  { name: 'a select shows its choice', html: '<select><option>One</option><option selected>Two</option></select><select><optgroup label="g"><option>First</option></optgroup></select><select></select>', blocks: ['Two', 'First'] },
  { name: 'an open list shows all', html: '<select multiple><option>One</option><option>Two</option></select><select size="2"><option>A</option></select>', blocks: ['One\nTwo', 'A'] },
  { name: 'a field does not cut a sentence', html: '<p>Dial <input value="x"> 911 now</p>', blocks: ['Dial 911 now', 'x'] },
  { name: 'buttons are read', html: '<p>Press <button>Call 911</button>now</p>', blocks: ['Press Call 911 now'] },
  { name: 'drawings show their texts', html: '<svg><title>t</title><desc>d</desc><defs><text>no</text></defs><text>Not <tspan>monitored</tspan></text>loose<foreignObject><p>Box</p></foreignObject></svg>', blocks: ['Not monitored', 'Box'] },
  { name: 'text after the end of the page', html: '<html><body><p>One</p></body></html>Call 911', blocks: ['One', 'Call 911'] },
  { name: 'two bodies', html: '<body><p>a</p></body><body><p>b</p></body>', blocks: ['a', 'b'] },
  { name: 'a page inside a page', html: '<p>Out</p><iframe srcdoc="&lt;p&gt;In&lt;/p&gt;">no</iframe><p>After</p>', blocks: ['Out', 'In', 'After'] },
  { name: 'a shadow root declared in the page', html: '<x-note><template shadowrootmode="open"><p>Shadow</p></template></x-note>', blocks: ['Shadow'] },
  { name: 'an address hidden from robots', html: '<p>Mail <span class="__cf_email__" data-cfemail="422b2c242d023027362d2c6c273a232f322e27">[email&#160;protected]</span></p>', blocks: ['Mail info@reton.example'] },
  { name: 'a damaged one stays', html: '<p><span data-cfemail="zz">[protected]</span></p>', blocks: ['[protected]'] },
]; // prettier-ignore

describe('blocks', () => {
  it.each(ROWS)('$name', ({ html, blocks }) => {
    expect(textsOf(html, 'shown')).toEqual(blocks);
  });

  it('count their offsets in the whole text', () => {
    const content = contentOf(
      '<h1>Riverton 🚨</h1><p>Not\u00a0monitored.<br>Call 911.</p><ul><li>a</ul>',
    );
    const whole = wholeText(content);
    for (const { text, offset } of content.blocks) {
      expect(whole.slice(offset, offset + text.length)).toBe(text);
    }
    expect(whole).toBe('Riverton 🚨\nNot monitored.\nCall 911.\na');
  });

  it('carry the language that is declared for them', () => {
    const blocks = contentOf(
      '<html lang="en-US"><body><p>One</p><div lang="es-MX"><p>Dos</p><p lang="">Tres</p></div><p xml:lang="FR">Un</p><p lang="!">x</p>',
    ).blocks;
    expect(blocks.map(({ lang }) => lang)).toEqual(['en', 'es', 'es', 'fr', 'und']);
    expect(contentOf('<p>One</p>').blocks[0]).not.toHaveProperty('lang');
  });
});

describe('images and labels', () => {
  it('keeps alternative text apart from what is seen', () => {
    const { images, blocks } = contentOf(
      '<main><img alt="Not monitored"><img alt=""><img><input type="image" alt="Send"><div role="img" aria-label="Official seal of Riverton"></div></main>',
    );
    expect(images.map(({ alt }) => alt)).toEqual([
      'Not monitored',
      'Send',
      'Official seal of Riverton',
    ]);
    expect(blocks).toEqual([]);
  });

  it('marks labels that only screen readers get, each once', () => {
    const label = 'aria-label="This page is not monitored"';
    expect(textsOf(`<div ${label}>Seen</div><div ${label}></div><p aria-label="Short">x</p>`, 'screen-reader')).toEqual([
      'This page is not monitored',
    ]); // prettier-ignore
  });
});

describe('the title', () => {
  it('is the first of the page, not of a drawing, and no block', () => {
    const content = contentOf(
      '<svg><title>Icon</title></svg><title> Riverton\u00a0 PD </title><title>Other</title>',
    );
    expect(content.title).toBe('Riverton PD');
    expect(content.blocks).toEqual([]);
  });
});
