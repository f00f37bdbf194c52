// Where text stands: landmarks, the names that people give to parts of pages, words of visitors and of others.
import { describe, expect, it } from 'vitest';
import type { Place } from '../../../core/read/content.ts';
import { contentOf } from './page-of.ts';

type Row = { name: string; html: string; places: Place[] };

const ROWS: Row[] = [
  { name: 'landmarks by element', html: '<header>a</header><nav>b</nav><main>c</main><aside>d</aside><footer>e</footer>', places: ['header', 'nav', 'main', 'aside', 'footer'] },
  { name: 'landmarks by role', html: '<div role="banner">a</div><div role="navigation">b</div><div role="main">c</div><div role="complementary">d</div><div role="contentinfo">e</div><ul role=" MENU "><li>f</li></ul>', places: ['header', 'nav', 'main', 'aside', 'footer', 'nav'] },
  { name: 'a role that is none', html: '<div role="constructor">a</div><div role="presentation">b</div>', places: ['main', 'main'] },
  { name: 'text outside of landmarks', html: '<div>a</div>', places: ['main'] },
  { name: 'the header of an article is not the page’s', html: '<main><article><header>a</header><footer>b</footer></article></main><footer>c</footer>', places: ['main', 'main', 'footer'] },
  { name: 'navigation in a footer', html: '<footer><p>a</p><nav>b</nav></footer>', places: ['footer', 'nav'] },
  { name: 'names of footers', html: '<div id="footer">a</div><div class="site-footer">b</div><section class="footer-widgets">c</section><div id="colophon">d</div><div class="region-footer-2">e</div>', places: ['footer', 'footer', 'footer', 'footer', 'footer'] },
  { name: 'names of headers', html: '<div id="masthead">a</div><div class="page-header">b</div><div id="site-header-top">c</div>', places: ['header', 'header', 'header'] },
  { name: 'names of menus', html: '<div class="navbar">a</div><ul id="main-menu"><li>b</li></ul><div class="breadcrumbs">c</div>', places: ['nav', 'nav', 'nav'] },
  { name: 'names of side columns', html: '<div id="sidebar">a</div><div class="left-sidebar">b</div><div class="widget-area">c</div>', places: ['aside', 'aside', 'aside'] },
  { name: 'a menu that holds paragraphs is none', html: '<div class="menu"><p>Not monitored.</p></div>', places: ['main'] },
  { name: 'a word in a line has no place of its own', html: '<p>See the <span class="footer">footer</span></p>', places: ['main'] },
  { name: 'the footer of a card is not the page’s', html: '<div class="card-footer">a</div><table><tr><td class="footer">b</td></tr></table>', places: ['main', 'main'] },

  { name: 'comments by class', html: '<div class="comments-area"><p>a</p></div><ol class="comment-list"><li>b</li></ol><div class="comment-body">c</div>', places: ['visitor-comment', 'visitor-comment', 'visitor-comment'] },
  { name: 'comments by class, in one word or in another language', html: '<div class="commentThread">a</div><div class="user-comments">b</div><div class="c-comment">c</div><div class="comment-card">d</div><div class="nested-comment">e</div><div class="commenter">f</div><div class="commentaires">g</div><div class="liste-commentaires">h</div><div class="comentarios-usuarios">i</div>', places: Array.from({ length: 9 }, () => 'visitor-comment' as const) },
  { name: 'what visitors post on walls and in guest books', html: '<div class="visitor-post">a</div><div class="userPosts">b</div><div class="visitor-message">c</div><div class="avis-visiteurs">d</div><div class="livre-dor">e</div><div class="ugc">f</div><div data-testid="comment-body">g</div><article aria-label="Comment from Ann">h</article>', places: Array.from({ length: 9 }, () => 'visitor-comment' as const) },
  { name: 'what is named after comments and visitors, and is the agency’s', html: '<div class="comment-count">a</div><div class="no-comments">b</div><div class="public-comment">c</div><div class="comment-period">d</div><div class="politique-commentaires">e</div><div class="comentarios-normas">f</div><div class="visitor-information">g</div><div class="user-message">h</div><div class="avis">i</div><div class="respuesta">j</div><div class="guest-services">k</div>', places: Array.from({ length: 11 }, () => 'main' as const) },
  { name: 'comments by a service', html: '<div id="disqus_thread">a</div><div class="fb-comments">b</div>', places: ['visitor-comment', 'visitor-comment'] },
  { name: 'comments by their type', html: '<div itemscope itemtype="https://schema.org/Comment">a</div><div itemtype="http://schema.org/UserComments">b</div><div itemtype="http://schema.org/Place">c</div>', places: ['visitor-comment', 'visitor-comment', 'main'] },
  { name: 'comments on platforms', html: '<ytd-comment-thread-renderer>a</ytd-comment-thread-renderer><div role="article" aria-label="Comment by Ann">b</div><shreddit-comment>c</shreddit-comment>', places: ['visitor-comment', 'visitor-comment', 'visitor-comment', 'visitor-comment'] },
  { name: 'the rules for comments are the agency’s', html: '<div id="comments"><div class="comment-policy">a</div><form>b</form><p>c</p></div><div id="comment-policy">d</div><div class="comments-disclaimer">e</div>', places: ['main', 'main', 'visitor-comment', 'main', 'main'] },
  { name: 'a comment in a line is kept out of the sentence', html: '<p>Ann: <span class="comment-text">never monitored</span></p>', places: ['main', 'visitor-comment'] },
  { name: 'a quotation in a comment', html: '<div class="comment"><blockquote cite="x">a</blockquote></div>', places: ['visitor-comment'] },
  { name: 'comments by their label or role', html: '<section aria-label="Comments">a</section><ul aria-label="12 Replies"><li>b</li></ul><div role="comment">c</div><div aria-label="Comment list">d</div>', places: ['visitor-comment', 'visitor-comment', 'visitor-comment', 'visitor-comment', 'visitor-comment'] },
  { name: 'what the public is asked for is the agency’s', html: '<section aria-label="Public comments">a</section><section aria-label="Comments on the budget">b</section><form aria-label="Comments">c</form>', places: ['main', 'main', 'main', 'main', 'main'] },
  { name: 'comments and reviews by the names of themes and widgets', html: '<article class="comment--by-anonymous">a</article><div class="comment__text-content">b</div><div class="ti-review-item">c</div><div class="comment__policy">d</div><div class="comment__form">e</div><div class="comment__count">f</div>', places: ['visitor-comment', 'visitor-comment', 'visitor-comment', 'main', 'main', 'main'] },
  { name: 'replies, threads and guest books', html: '<ul class="replies"><li class="reply">a</li></ul><div class="reply-text">b</div><div class="thread">c</div><div class="discussion-item">d</div><div class="guestbook-entry">e</div><div class="forum-post">f</div>', places: ['visitor-comment', 'visitor-comment', 'visitor-comment', 'visitor-comment', 'visitor-comment', 'visitor-comment'] },
  { name: 'reviews', html: '<div class="reviews">a</div><div class="review-card">b</div><div class="google-reviews">c</div><div itemscope itemtype="https://schema.org/Review">d</div><div itemtype="https://schema.org/UserReview">e</div>', places: ['visitor-comment', 'visitor-comment', 'visitor-comment', 'visitor-comment', 'visitor-comment'] },
  { name: 'rules, boards and plans that review are the agency’s', html: '<div class="reply-policy">a</div><div class="review-policy">b</div><div class="review-board">c</div><div class="plan-review">d</div><div class="review">e</div><div class="review-process">f</div><div class="threading">g</div><div class="post">h</div><div itemtype="https://schema.org/ReviewAction">i</div><div class="guestbook-rules">j</div><div class="discussion-guidelines">k</div>', places: ['main', 'main', 'main', 'main', 'main', 'main', 'main', 'main', 'main', 'main', 'main'] },
  { name: 'the rules for comments inside a list of replies', html: '<div class="replies"><div class="reply-policy">a</div><p>b</p></div>', places: ['main', 'visitor-comment'] },
  { name: 'posts of others that were passed on', html: '<div class="retweet">a</div><div class="shared-post">b</div><div class="quoted-tweet">c</div><div class="reblogged">d</div><div class="post-content">e</div>', places: ['quotation', 'quotation', 'quotation', 'quotation', 'main'] },
  { name: 'a link named after comments', html: '<a class="comments" href="#c">3 comments</a>', places: ['main'] },

  { name: 'quotations', html: '<p><q>b</q></p><p><cite>c</cite></p><div class="testimonial">d</div><blockquote><p>e</p><footer>f</footer></blockquote>', places: ['quotation', 'quotation', 'quotation', 'quotation', 'quotation'] },
  { name: 'a quotation with its source', html: '<blockquote cite="https://other.example/">a</blockquote><figure><blockquote>b</blockquote><figcaption>Other</figcaption></figure>', places: ['quotation', 'quotation', 'main'] },
  { name: 'a quotation in quotation marks, or signed', html: '<blockquote>\u201cNever monitored\u201d</blockquote><blockquote>Never monitored.<br>\u2014 Ann Smith, Springfield</blockquote>', places: ['quotation', 'quotation'] },
  { name: 'a quotation that is announced', html: '<p>A model text:</p> <blockquote>a</blockquote><p>The mayor said</p><!-- x --><blockquote>b</blockquote>', places: ['main', 'quotation', 'main', 'quotation'] },
  { name: 'a post of a platform', html: '<blockquote class="twitter-tweet"><p>a</p></blockquote>', places: ['quotation'] },
  { name: 'an agency sets its own words in like a quotation', html: '<p>Welcome.</p><blockquote class="wp-block-quote"><p>This page is not monitored.</p></blockquote>', places: ['main', 'main'] },
  { name: 'a quoted word leaves the sentence its place', html: '<p><q>Hi</q> he said</p><p>He said <q>hi</q></p>', places: ['main', 'main'] },
  { name: 'old pages indent by quotation', html: '<blockquote><h2>Police</h2><p>Not monitored.</p></blockquote>', places: ['main', 'main'] },
  
]; // prettier-ignore

describe('places', () => {
  it.each(ROWS)('$name', ({ html, places }) => {
    expect(contentOf(html).blocks.map(({ place }) => place)).toEqual(places);
  });

  it('are those of links and images, too', () => {
    const { links, images } = contentOf(
      '<nav><a href="/a">A</a></nav><footer><a href="/b"><img alt="B"></a></footer><div class="comment"><a href="/c">C</a></div>',
    );
    expect(links.map(({ place }) => place)).toEqual(['nav', 'footer', 'visitor-comment']);
    expect(images.map(({ place }) => place)).toEqual(['footer']);
  });
});
