/** Texts of one language that outlets’ markup is filled with. */
export interface Story {
  readonly title: string;
  readonly texts: readonly string[];
  readonly other: string;
}

export const ENGLISH: Story = {
  title: 'Valley town votes to keep its last cinema',
  texts: [
    'Voters in the valley decided on Sunday to keep the town’s only cinema open, by 1,204 votes to 987.',
    'The house was built in 1931 and has 212 seats, of which about half need to be repaired this winter.',
    '“We would have driven forty miles for a film,” said Maria Lopez, who sold the first tickets in 1988.',
    'Its owner wanted to turn the building into flats; a cooperative has now three months to buy it.',
    'The council will lend the cooperative 300,000 dollars, to be paid back over the next twelve years.',
  ],
  other: 'Storm closes the mountain pass for a third day',
};
export const CHINESE: Story = {
  title: '山谷小镇投票保留最后一家电影院',
  texts: [
    '山谷小镇居民周日以1204票对987票决定，保留镇上唯一的一家电影院。',
    '这座建于1931年的影院有212个座位，其中大约一半需要在今年冬天修缮。',
    '“不然我们看一场电影要开车四十英里。”1988年卖出第一批票的洛佩斯说。',
    '业主原本打算把它改建成公寓，如今一家合作社有三个月时间将其买下。',
    '镇议会将向合作社提供30万美元贷款，合作社须在今后十二年内还清。',
  ],
  other: '暴风雪导致山口公路连续第三天关闭',
};

export const inEach = ({ texts }: Story, wrap: (text: string, place: number) => string) =>
  texts.map(wrap).join('\n');
export const links = (text: string, count = 8) =>
  Array.from({ length: count }, (_, place) => `<li><a href="/${place}">${text} ${place}</a></li>`).join('');
const menu = '<nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>';

/** A name, and how a page of that kind marks a story up. */
type Outlet = readonly [name: string, markup: (story: Story) => string];
export const inEnglish: readonly Outlet[] = [
  [
    'a wire agency’s, with the byline and adverts inside',
    (story) =>
      `${menu}<div class="Page-content"><h1 class="Page-headline">${story.title}</h1><div class="Page-byline">By <a href="/a">JANE DOE</a></div><div class="RichTextStoryBody RichTextBody">${inEach(story, (text, place) => `<p>${text}</p>${place === 1 ? '<div class="FreeStar"><span>ADVERTISEMENT</span></div>' : ''}`)}</div></div><div class="PageList"><h2>Most read</h2><ul>${links(story.other)}</ul></div>`,
  ],
  [
    'one of generated class names and div alone',
    (story) =>
      `<main><article class="article-x1"><header><h1>${story.title}</h1></header>${inEach(story, (text, place) => `<div data-testid="paragraph-${place}" class="text__text__1FZLe text__body__3w">${text}</div>`)}</article><aside><ul>${links(story.other)}</ul></aside></main>`,
  ],
  [
    'a broadcaster’s, a block around each paragraph',
    (story) =>
      `<main><article><div data-component="headline-block"><h1>${story.title}</h1></div>${inEach(story, (text) => `<div data-component="text-block" class="sc-e1"><p class="sc-e1">${text}</p></div>`)}<div data-component="links-block"><ul>${links(story.other, 3)}</ul></div></article></main>`,
  ],
  [
    'a daily’s, with companion columns between the paragraphs',
    (story) =>
      `<article id="story"><header><h1 itemprop="headline">${story.title}</h1></header><section name="articleBody">${inEach(story, (text) => `<div class="css-53u6y8 StoryBodyCompanionColumn"><div class="css-1"><p class="css-at9">${text}</p></div></div><div><div class="ad-wrapper"><p>Advertisement</p></div></div>`)}</section></article><footer><p>© 2026 The Valley Times. All rights reserved worldwide.</p></footer>`,
  ],
  [
    'a daily’s, with a rich link to another story',
    (story) =>
      `<main><h1>${story.title}</h1><div id="maincontent"><div class="article-body-viewer">${inEach(story, (text, place) => `<p class="dcr-s">${text}</p>${place === 2 ? `<aside><div data-component="rich-link"><a href="/o">${story.other}</a></div></aside>` : ''}`)}</div></div><div class="submeta"><a href="/t">Films</a><a href="/v">Valley</a></div>`,
  ],
  [
    'one behind a paywall, with an offer below',
    (story) =>
      `<article><h1>${story.title}</h1><div class="paywall">${inEach(story, (text) => `<p data-type="paragraph" class="css-k3z">${text}</p>`)}</div><div class="subscribe-offer"><p>Continue reading your article with a subscription to the Valley Journal.</p></div></article>`,
  ],
  [
    'a live blog’s, post by post',
    (story) =>
      `<main><h1>${story.title}</h1><div class="live-story__items">${inEach(story, (text, place) => `<article class="live-story-post"><header><time>${place + 1}:30 a.m.</time></header><div class="live-story-post__content"><p class="paragraph">${text}</p></div></article>`)}</div></main>`,
  ],
  [
    'a blog’s theme, with widgets and comments',
    (story) =>
      `<div id="page" class="hfeed site"><div id="primary" class="content-area"><article class="post type-post hentry category-films"><header class="entry-header"><h1 class="entry-title">${story.title}</h1></header><div class="entry-content">${inEach(story, (text) => `<p class="wp-block-paragraph">${text}</p>`)}<div class="sharedaddy"><h3>Share this:</h3></div></div></article><div id="comments" class="comments-area"><ol>${'<li><p>I saw my first film there, and I will see my last one there too.</p></li>'.repeat(4)}</ol></div></div><div id="secondary" class="widget-area"><ul>${links(story.other)}</ul></div></div>`,
  ],
  [
    'a newsletter’s',
    (story) =>
      `<div class="single-post"><article class="newsletter-post post"><h1 class="post-title">${story.title}</h1><div class="available-content"><div class="body markup">${inEach(story, (text) => `<p><span>${text}</span></p>`)}</div></div></article></div><div class="subscription-widget"><p>Thanks for reading! Subscribe for free to receive new posts by mail.</p></div>`,
  ],
  [
    'a writers’ platform’s, in sections',
    (story) =>
      `<article class="meteredContent"><section><div><div class="ab cb"><h1 class="pw-post-title">${story.title}</h1>${inEach(story, (text) => `<p class="pw-post-body-paragraph nm nn">${text}</p>`)}</div></div></section></article><div class="speechify-ignore"><button>Follow</button></div>`,
  ],
  [
    'a fast page’s, with its own elements',
    (story) =>
      `<amp-sidebar hidden><ul>${links(story.other)}</ul></amp-sidebar><main><h1>${story.title}</h1><amp-social-share></amp-social-share>${inEach(story, (text) => `<p>${text}</p><amp-ad></amp-ad>`)}</main>`,
  ],
  [
    'an encyclopedia’s, with many short links',
    (story) =>
      `<div id="content"><h1 id="firstHeading">${story.title}</h1><div id="mw-content-text"><div class="mw-parser-output">${inEach(story, (text) => `<p>${text.replace(/\b(town|house|film|building|council)\b/g, '<a href="/w">$1</a>')}</p>`)}</div></div></div><div id="mw-panel"><ul>${links('Random page')}</ul></div>`,
  ],
  [
    'a cable channel’s, with a related story between the paragraphs',
    (story) =>
      `<div class="l-container"><h1 data-editable="headlineText" class="headline__text">${story.title}</h1><div class="article__content" data-editable="content">${inEach(story, (text, place) => `<p class="paragraph inline-placeholder" data-uri="/p/${place}">${text}</p>${place === 1 ? `<div class="related-content"><a href="/o"><span class="headline">${story.other}</span></a></div>` : ''}`)}</div></div><div class="zone__items"><ul>${links(story.other)}</ul></div>`,
  ],
  [
    'a weekly’s, with a drop cap and an offer that only tests have a name for',
    (story) =>
      `<main><header><h1>${story.title}</h1></header><section class="body">${inEach(story, (text, place) => (place === 0 ? `<p data-component="paragraph"><span data-caps="initial">${text.charAt(0)}</span>${text.slice(1)}</p>` : `<p data-component="paragraph">${text}</p>`))}</section><div data-test-id="Footer"><p>Get the app and read every story of the week on any device, offline too.</p></div></main>`,
  ],
  [
    'a paper’s, each paragraph in a column of a grid beside an empty one',
    (story) =>
      `<div class="grid"><div class="col"></div><div class="col"><h1>${story.title}</h1></div></div>${inEach(story, (text) => `<div class="grid"><div class="col"></div><div class="col"><p>${text}</p></div><div class="col"></div></div>`)}<div class="grid"><div class="col"><ul>${links(story.other)}</ul></div></div>`,
  ],
  [
    'a television station’s, with a video above and a poll inside',
    (story) =>
      `<article><h1>${story.title}</h1><div class="video-player"><button>Play</button><span>2:31</span></div><div class="article-body">${inEach(story, (text, place) => `<div class="paragraph"><p>${text}</p></div>${place === 2 ? '<div class="poll"><form><fieldset><legend>Would you have voted to keep the house?</legend><label>Yes</label><label>No</label></fieldset></form></div>' : ''}`)}</div></article>`,
  ],
  [
    'an old paper’s, on tables with fonts',
    (story) =>
      `<table width="760"><tr><td width="140" valign="top"><font size="1">${links('Section')}</font></td><td><font size="5"><h1>${story.title}</h1></font><font face="Times">${inEach(story, (text) => `<p>${text}`)}</font></td><td><font size="1"><b>Elsewhere</b><br><a href="/o">${story.other}</a></font></td></tr></table>`,
  ],
];
export const inChinese: readonly Outlet[] = [
  [
    'a portal’s, with full-width indents and an editor’s line',
    (story) =>
      `<h1 class="main-title">${story.title}</h1><div class="article" id="artibody">${inEach(story, (text) => `<p cms-style="font-L">　　${text}</p>`)}<p class="show_author">责任编辑：李明 </p></div><div class="blk-related"><ul>${links(story.other)}</ul></div>`,
  ],
  [
    'a portal’s, with a reader’s prompt at the end',
    (story) =>
      `<div class="post_main"><h1 class="post_title">${story.title}</h1><div class="post_content"><div class="post_body">${inEach(story, (text) => `<p>${text}</p>`)}</div></div><div class="post_recommends"><ul>${links(story.other)}</ul></div></div>`,
  ],
  [
    'a platform’s, its copyright line in the article',
    (story) =>
      `<div class="text"><div class="text-title"><h1>${story.title}</h1></div><article class="article" id="mp-editor">${inEach(story, (text) => `<p>${text}</p>`)}<p data-role="editor-name">责任编辑：<span>王芳</span></p></article></div><div id="right-side-bar"><ul>${links(story.other)}</ul></div>`,
  ],
  [
    'a state agency’s',
    (story) =>
      `<div class="head-line"><h1><span class="title">${story.title}</span></h1></div><div id="detail"><span id="detailContent">${inEach(story, (text) => `<p>　　${text}</p>`)}</span><div class="editor">【纠错】【责任编辑:张三】</div></div><div class="nextpage"><ul>${links(story.other)}</ul></div>`,
  ],
  [
    'a party paper’s, on a table',
    (story) =>
      `<table><tr><td><ul>${links(story.other)}</ul></td><td><h1>${story.title}</h1><div id="ozoom"><founder-content>${inEach(story, (text) => `<P>　　${text}</P>`)}</founder-content></div></td></tr></table>`,
  ],
  [
    'a government’s, its paragraphs between line breaks',
    (story) =>
      `<div class="pages-title">${story.title}</div><div class="pages_content" id="UCAP-CONTENT">${inEach(story, (text) => `　　${text}<br>`)}</div><div class="editor">责任编辑：陈一</div>`,
  ],
  [
    'an account’s, a section around each sentence',
    (story) =>
      `<div id="img-content"><h1 class="rich_media_title" id="activity-name">${story.title}</h1><div class="rich_media_meta_list"><span>山谷日报</span></div><div class="rich_media_content" id="js_content">${inEach(story, (text) => `<section style="line-height: 2em"><span style="font-size: 16px">${text}</span></section><section><br></section>`)}</div></div>`,
  ],
  [
    'a reader’s app',
    (story) =>
      `<div class="article-content"><h1>${story.title}</h1><div class="article-meta"><span>2026-11-02 10:00</span></div><article class="syl-article-base tt-article-content">${inEach(story, (text) => `<p data-track="1">${text}</p>`)}</article></div><div class="feed-card-wrapper"><ul>${links(story.other)}</ul></div>`,
  ],
  [
    'a business paper’s',
    (story) =>
      `<div id="conTit"><h1>${story.title}</h1></div><div id="the_content"><div id="Main_Content_Val" class="text">${inEach(story, (text) => `<p>　　${text}</p>`)}</div></div><div class="idetor">版面编辑：王丽</div>`,
  ],
  [
    'a broadcaster’s in Chinese',
    (story) =>
      `<main><h1 id="content">${story.title}</h1>${inEach(story, (text) => `<div dir="ltr" class="bbc-19j92fr"><p class="bbc-cc9ppj" dir="ltr">${text}</p></div>`)}<section aria-labelledby="top"><h2>头条新闻</h2><ul>${links(story.other)}</ul></section></main>`,
  ],
  [
    'a paper’s of Taiwan, with a line to another story',
    (story) =>
      `<div class="whitecon articlebody"><h1>${story.title}</h1><div class="text boxTitle">${inEach(story, (text, place) => `<p>${text}</p>${place === 1 ? `<p class="appE1121"><a href="/app">${story.other}</a></p>` : ''}`)}</div></div><div class="list_right"><ul>${links(story.other)}</ul></div>`,
  ],
  [
    'a paper’s of Singapore',
    (story) =>
      `<article><h1>${story.title}</h1><div class="articleBody">${inEach(story, (text) => `<p>${text}</p><div class="bff-google-ad"></div>`)}</div></article><div class="more-news"><ul>${links(story.other)}</ul></div>`,
  ],
  [
    'a radio’s, one block with line breaks',
    (story) =>
      `<h1>${story.title}</h1><div class="itemFullText">${story.texts.join('<br>\n<br>\n')}</div><div class="itemAuthorLatest"><ul>${links(story.other)}</ul></div>`,
  ],
  [
    'a news app’s, its generated classes on div alone',
    (story) =>
      `<div class="index_leftcontent__v9"><h1 class="index_title__B8">${story.title}</h1><div class="index_cententWrap__Jv">${inEach(story, (text) => `<div class="index_text__x1">${text}</div>`)}</div><div class="index_copyright__m2">责任编辑：周五 图片编辑：吴六</div></div><div class="index_rightcontent__aa"><ul>${links(story.other)}</ul></div>`,
  ],
  [
    'a platform’s, its pictures and texts in one row of blocks',
    (story) =>
      `<div class="content-article"><h1>${story.title}</h1><div class="rich_media_content"><div>${inEach(story, (text) => `<p class="qnt-p"><!--PARAGRAPH-->${text}</p><p class="qnt-p" align="center"><img src="data:,"></p>`)}</div></div><div class="qnt-tags"><a href="/t">电影院</a><a href="/t">小镇</a></div></div><div class="right-rail"><ul>${links(story.other)}</ul></div>`,
  ],
  [
    'a portal’s, an ad’s script and an original source before the text',
    (story) =>
      `<div class="wrap"><h1>${story.title}</h1><div class="info"><span>2026年11月02日 08:15</span> <a href="/s">山谷日报</a></div><div class="content_area" id="content_area">${inEach(story, (text, place) => `<p style="text-indent: 2em">${text}</p>${place === 0 ? '<script>ad()</script><style>.x { color: red }</style>' : ''}`)}<div class="zebian"><span>编辑：郑七</span><span>责任编辑：冯八</span></div></div></div>`,
  ],
  [
    'a paper’s of Hong Kong, with quoted lines',
    (story) =>
      `<article><h1 id="articleTitle">${story.title}</h1><div class="article-grid__content-section">${inEach(story, (text, place) => (place === 2 ? `<blockquote class="quote-block"><p>${text}</p></blockquote>` : `<p class="u-text">${text}</p>`))}</div></article><section class="issue-suggestion"><h3>相關文章</h3><ul>${links(story.other)}</ul></section>`,
  ],
  [
    'an official’s account, spans in spans in sections',
    (story) =>
      `<h1>${story.title}</h1><div id="js_content">${inEach(story, (text) => `<section><section><section><p><span><strong><span></span></strong><span leaf="">${text}</span></span></p></section></section></section>`)}<section><p><span leaf="">来源：山谷日报 编辑：陈九</span></p></section></div>`,
  ],
];
