import { alignSegments } from '../../core/alignment/index.ts';
import type { Language } from '../../core/text/index.ts';
import { detectLanguage } from '../../core/text/index.ts';
import type { AlignLevel, AlignSide } from '../../ui/corpora/index.ts';
import type { ReviewRow } from '../../ui/pair-review/index.ts';
import { bundledLexicon } from '../open-lexicon.ts';
import { readTab } from '../read-tab.ts';

/** One version of an article in paragraphs, and what is known of where it is from. */
export interface Version {
  readonly paragraphs: readonly string[];
  readonly title?: string;
  readonly url?: string;
  readonly date?: string;
}

/** Below this a bead is shown as one to look at twice. */
const DOUBTFUL = 0.75;

/** Reads a version; `undefined` when its tab cannot be read. */
export async function readVersion(side: AlignSide, language: Language): Promise<Version | undefined> {
  if (side.kind === 'text') return { paragraphs: paragraphsOf(side.text) };
  if (side.kind === 'file')
    return { paragraphs: paragraphsOf(await side.file.text()), title: side.file.name };
  const frames = await readTab(side.tabId);
  if (frames === undefined) return undefined;
  const paragraphs = frames.flatMap((frame) => frame.paragraphs.filter((one) => one.language === language));
  const provenance = frames[0]?.provenance;
  return { ...provenance, paragraphs: paragraphs.map(({ text }) => text) };
}

/** Aligns two versions into rows to be reviewed. */
export async function alignVersions(
  en: Version,
  zh: Version,
  level: AlignLevel,
): Promise<readonly ReviewRow[]> {
  const english = level === 'sentences' ? sentencesOf(en.paragraphs, 'en') : en.paragraphs;
  const chinese = level === 'sentences' ? sentencesOf(zh.paragraphs, 'zh') : zh.paragraphs;
  const beads = alignSegments(english, chinese, { lexicon: await bundledLexicon() });
  return beads.map((bead) => ({
    en: bead.en.map((place) => english[place] ?? ''),
    zh: bead.zh.map((place) => chinese[place] ?? ''),
    doubtful: bead.score < DOUBTFUL,
    dropped: false,
  }));
}

function paragraphsOf(text: string): readonly string[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && detectLanguage(line) !== undefined);
}

/** Segmenters are slow on long texts: they get one paragraph at a time. */
function sentencesOf(paragraphs: readonly string[], language: Language): readonly string[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  return paragraphs.flatMap((paragraph) =>
    Array.from(segmenter.segment(paragraph), ({ segment }) => segment.trim()).filter((one) => one !== ''),
  );
}
