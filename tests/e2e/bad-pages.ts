import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const english = () => readFileSync(join(import.meta.dirname, '../fixtures/news/english.html'), 'utf8');

/** Pages that must neither freeze nor throw, by name; each still holds the English article. */
export const badPages: Readonly<Record<string, () => string>> = {
  'many-elements.html': () =>
    withinBody(`<ul>${'<li><span>One <b>of</b> very many</span></li>'.repeat(6000)}</ul>`),
  'long-text.html': () => withinBody(`<div>${'0,'.repeat(1_000_000)}</div>`),
  'deep.html': () => withinBody(`${'<span>'.repeat(5000)}deep${'</span>'.repeat(5000)}`),
  'malformed.html': () =>
    english()
      .replace(/<\/(p|figure|section|li|h1)>/g, '')
      .replace('<body>', '<body><p><table><div><b><i></b></i><p <p><!-- <select><tr>-->'),
  'right-to-left.html': () =>
    english()
      .replace('<html lang="en">', '<html lang="ar" dir="rtl">')
      .replace(
        '<div id="Content">',
        '<div id="Content"><p>أعلنت المدينة عن أرقام التجارة الخارجية للنصف الأول من العام.</p>',
      ),
  'design-mode.html': () => withinBody("<script>document.designMode = 'on'</script>"),
};

function withinBody(markup: string): string {
  return english().replace('</body>', `${markup}</body>`);
}
