import type { RecognizeParagraphs } from '../page/paragraphs/index.ts';
import type { CardCallbacks, CardHandle, ReadPinyin } from '../ui/card/index.ts';
import type { BackgroundApi, PageScript } from './api.ts';
import type { StartOverlay } from './overlay/read-page.ts';

/** What a card needs of the browser; it comes with the card's script. */
export type CardServices = Pick<
  CardCallbacks,
  'translate' | 'speech' | 'lookUpWord' | 'onCopy' | 'onPreference' | 'loadPinyin'
>;

/** Makes a card. */
type MountCard = (callbacks: Omit<CardCallbacks, keyof CardServices>) => CardHandle;

/** What the scripts of a frame leave for each other. */
interface ScriptOffers extends Record<PageScript, unknown> {
  /** Tells paragraphs from other blocks; loaded into a page that has prose. */
  article: RecognizeParagraphs;
  /** Brings found counterparts to the reader; loaded with the first paragraph that has something to show. */
  overlay: StartOverlay;
  /** Makes a card; loaded when the pointer first comes near one. */
  card: MountCard;
  /** Reads Chinese out in Latin letters; loaded when the reader first asks for it. */
  pinyin: ReadPinyin;
}

/**
 * Where a script leaves its function for the others: all run in the extension's isolated world, whose globals the
 * page cannot see.
 */
const SLOTS = Symbol.for('duizhao.scripts');

type World = { [SLOTS]?: Partial<ScriptOffers> };

/** Called by a script when it runs. */
export function offerScript<Name extends PageScript>(name: Name, offered: ScriptOffers[Name]): void {
  const world = globalThis as World;
  world[SLOTS] = { ...world[SLOTS], [name]: offered };
}

/** What a script has offered; one that has not run yet is loaded first. */
export async function obtainScript<Name extends PageScript>(
  name: Name,
  background: BackgroundApi,
): Promise<ScriptOffers[Name]> {
  const world = globalThis as World;
  if (world[SLOTS]?.[name] === undefined) await background.loadScript(name);
  const offered = world[SLOTS]?.[name];
  if (offered === undefined) throw new Error(`The script “${name}” did not run.`);
  return offered;
}
