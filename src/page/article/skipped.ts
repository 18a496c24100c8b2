const SKIPPED_TAGS = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE NAV FOOTER BUTTON SELECT TEXTAREA INPUT FORM SVG MATH CANVAS IFRAME OBJECT VIDEO AUDIO MENU DIALOG PRE CODE'.split(
    ' ',
  ),
);
const SKIPPED_ROLES =
  /^(navigation|banner|contentinfo|complementary|search|menu|menubar|toolbar|dialog|alert|tablist)$/;
const FOREIGN =
  /(^|[-_ ])(comments?|disqus|related|recommend(ed|ations?)?|share|sharing|social|promo|newsletter|subscribe|cookies?|consent|breadcrumbs?|sidebar|popular|trending|advert(isement)?|ads?|sponsored|read-?more-?links|copyright|toolbar|pagination)([-_ ]|$)/i;

/** Whether nothing inside an element can be the article's text, told from its markup alone, without layout. */
export function isSkipped(element: Element): boolean {
  if (SKIPPED_TAGS.has(element.tagName.toUpperCase())) return true;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  if (SKIPPED_ROLES.test(element.getAttribute('role') ?? '')) return true;
  if (element.tagName === 'ASIDE') return true;
  if (element.tagName === 'BODY' || element.tagName === 'MAIN' || element.tagName === 'ARTICLE') return false;
  return FOREIGN.test(element.id) || FOREIGN.test(element.getAttribute('class') ?? '');
}
