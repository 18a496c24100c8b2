/** What a page says of itself; what it does not say is absent. */
export interface PageProvenance {
  readonly title: string;
  readonly url: string;
  readonly outlet?: string;
  /** ISO 8601 calendar date of publication. */
  readonly date?: string;
}

const DATES = [
  'meta[property="article:published_time"]',
  'meta[name="pubdate"]',
  'meta[name="publishdate"]',
  'meta[name="date"]',
  'meta[itemprop="datePublished"]',
];

/** Title, address, outlet and date of publication, from the page's own description of itself. */
export function readPageProvenance(document: Document): PageProvenance {
  const outlet = contentOf(document, 'meta[property="og:site_name"]');
  const date = dateOf(document);
  return {
    title: contentOf(document, 'meta[property="og:title"]') ?? document.title.trim(),
    url: document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href || document.location.href,
    ...(outlet !== undefined && { outlet }),
    ...(date !== undefined && { date }),
  };
}

function dateOf(document: Document): string | undefined {
  const described = DATES.map((selector) => contentOf(document, selector));
  const written = document.querySelector('article time[datetime], main time[datetime], time[datetime]');
  return [...described, written?.getAttribute('datetime')]
    .map((text) => /^\s*(\d{4})[-/年](\d{1,2})[-/月](\d{1,2})/.exec(text ?? ''))
    .flatMap((found) => (found === null ? [] : [calendarDate(found)]))
    .at(0);
}

/** `2025/8/5` → `2025-08-05` */
function calendarDate([, year = '', month = '', day = '']: RegExpExecArray): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function contentOf(document: Document, selector: string): string | undefined {
  const content = document.querySelector<HTMLMetaElement>(selector)?.content.trim();
  return content === '' ? undefined : content;
}
