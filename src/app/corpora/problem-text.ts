import type { Problem, ProblemCode } from '../../core/formats/index.ts';
import { translate } from '../../platform/browser/index.ts';
import type { MessageKey } from '../../ui/shared/index.ts';

/** What was wrong in a file, and what to do, in the reader's language. */
export function problemText({ code, detail = '' }: Problem): string {
  const [key, ...more] = TEXTS[code](detail);
  return translate(key, ...more);
}

type Text = readonly [key: MessageKey, ...substitutions: string[]];

/** The text of each problem by its detail; what a parser says of the XML or JSON is in its own words. */
const TEXTS: Readonly<Record<ProblemCode, (detail: string) => Text>> = {
  empty: () => ['problemEmpty'],
  binary: (what) => (what === '' ? ['problemBinary'] : ['problemBinaryNamed', what]),
  'unknown-format': () => ['problemUnknownFormat'],
  'wrong-encoding': (encoding) => ['problemWrongEncoding', encoding],
  'unknown-encoding': (encoding) => ['problemUnknownEncoding', encoding],
  'no-units': (languages) => (languages === '' ? ['problemNoUnits'] : ['problemNoPairs', languages]),
  'other-languages': (languages) => ['problemOtherLanguages', languages],
  'entity-declared': () => ['problemEntityDeclared'],
  'too-deep': () => ['problemTooDeep'],
  'not-this-xml': (root) => (root === '' ? ['problemNoXml'] : ['problemNotThisXml', root]),
  'malformed-xml': (reason) => ['problemMalformedXml', reason],
  'too-many-errors': () => ['problemTooManyErrors'],
  truncated: () => ['problemTruncated'],
  'bare-ampersand': () => ['problemBareAmpersand'],
  'no-text': () => ['problemNoText'],
  'no-english': () => ['problemNoEnglish'],
  'no-chinese': () => ['problemNoChinese'],
  'unknown-language': () => ['problemUnknownLanguage'],
  'many-alternatives': (most) => ['problemManyAlternatives', most],
  'not-translated': () => ['problemNotTranslated'],
  'bad-bytes': (encoding) => ['problemBadBytes', encoding],
  'few-columns': () => ['problemFewColumns'],
  'open-quote': () => ['problemOpenQuote'],
  'no-columns': () => ['problemNoColumns'],
  'not-json': (reason) => ['problemNotJson', reason],
  'json-array': () => ['problemJsonArray'],
  'not-a-pair': () => ['problemNotAPair'],
  'line-unpaired': (language) => [language === 'English' ? 'problemNeedsEnglish' : 'problemNeedsChinese'],
  'last-unpaired': () => ['problemLastUnpaired'],
  'uneven-files': (difference) => ['problemUnevenFiles', difference],
  'bad-po': (line) => ['problemBadPo', line],
};
