/** How the gallery shows its demos; in the address, so that a look can be opened, linked and photographed. */
export interface Look {
  readonly language: Language;
  readonly theme: 'light' | 'dark' | 'sepia';
  /** As wide as demos like, or as narrow as a phone. */
  readonly width: 'wide' | 'narrow';
  /** The font size of the page around the demos: `50` shows whatever takes its size from the page. */
  readonly rootSize: '16' | '50';
  /** The one module to show, `''` for all. */
  readonly module: string;
}

export type Language = 'en' | 'zh_CN' | 'zh_TW';

/** What each part of a look can be, the first unless the address says otherwise. */
export const choices = {
  language: ['en', 'zh_CN', 'zh_TW'],
  theme: ['light', 'dark', 'sepia'],
  width: ['wide', 'narrow'],
  rootSize: ['16', '50'],
} as const satisfies { [Part in Exclude<keyof Look, 'module'>]: readonly Look[Part][] };

/** The look an address asks for: `readLook('?theme=dark')`. */
export function readLook(search: string): Look {
  const asked = new URLSearchParams(search);
  const one = <Value extends string>(name: string, values: readonly [Value, ...Value[]]): Value =>
    values.find((value) => value === asked.get(name)) ?? values[0];
  return {
    language: one('language', choices.language),
    theme: one('theme', choices.theme),
    width: one('width', choices.width),
    rootSize: one('rootSize', choices.rootSize),
    module: asked.get('module') ?? '',
  };
}

/** The address of a look. */
export function addressOf(look: Partial<Look>): string {
  return `?${new URLSearchParams(look)}`;
}
