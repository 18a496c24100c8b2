/** A browser with the extension in it, driven as a person would: real pointer, real keys, real clicks. */
export interface Browser {
  readonly name: BrowserName;
  open(url: string): Promise<Page>;
  /** A page of the extension in a tab, such as `popup.html?tab=3`. */
  openExtensionPage(path: string): Promise<Page>;
  /** The page that the extension opens once it is installed. */
  introduction(): Promise<Page>;
  /** The addresses of all open pages. */
  addresses(): Promise<readonly string[]>;
  /** Ends the background, as the browser does when it is idle. */
  killBackground(): Promise<void>;
  /** Takes the extension's access to sites, as its reader can in the browser's settings, or gives it back. */
  allowSites(allow: boolean): Promise<void>;
  /** A keyboard shortcut of the extension, Alt+Shift and a letter, which no page sees. */
  pressShortcut(page: Page, letter?: string): Promise<void>;
  /** Loads the extension again, as an update does, while its pages stay open. */
  reloadExtension(): Promise<void>;
  /** Lets the extension into private windows, as its reader can in the browser's settings, and opens one. */
  openPrivately(url: string): Promise<Page>;
  /** Runs a function in the background. */
  inBackground<Args extends unknown[]>(act: (...given: Args) => void, ...given: Args): Promise<void>;
  /** Closes the browser and starts it again on the same profile. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

export type BrowserName = 'chromium' | 'firefox';

/** A name that leads to this machine, for sites that have a domain. */
export const SITE_HOST = 'www.news.example.com';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** One tab. */
export interface Page {
  /** Everything the page's console called an error, and every uncaught exception. */
  readonly errors: readonly string[];
  /** Runs a function in the page; it sees nothing of this file. */
  evaluate<Result, Args extends unknown[]>(
    act: (...given: Args) => Result,
    ...given: Args
  ): Promise<Awaited<Result>>;
  /** Runs a script as the page's own, whatever its policy says. */
  runScript(source: string): Promise<void>;
  /** Runs a function on the root of the card's closed shadow tree; `undefined` when there is no card. */
  inCard<Result, Args extends unknown[]>(
    act: (root: ShadowRoot, ...given: Args) => Result,
    ...given: Args
  ): Promise<Result | undefined>;
  /** The same on the root of the markers in the margin. */
  inMarkers<Result>(act: (root: ShadowRoot) => Result): Promise<Result | undefined>;
  moveTo(x: number, y: number): Promise<void>;
  click(x: number, y: number): Promise<void>;
  /** A finger's tap. */
  tap(x: number, y: number): Promise<void>;
  /** Presses the button at one place, and lets it go at another. */
  drag(from: Point, to: Point): Promise<void>;
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  scroll(deltaY: number): Promise<void>;
  /** The file that an act makes the page offer for download. */
  download(act: () => Promise<void>): Promise<{ readonly name: string; readonly text: string }>;
  /** A real clipboard's flavours. */
  clipboard(): Promise<{ readonly text: string; readonly html: string }>;
  screenshot(path: string): Promise<void>;
  /** What is painted now, a PNG in base64. */
  picture(): Promise<string>;
  emulate(media: Media): Promise<void>;
  /** Deterministic counters of what the page costs. Only Chromium counts. */
  counters(): Promise<Counters>;
  bringToFront(): Promise<void>;
  close(): Promise<void>;
}

/** Totals since the page was opened, except nodes and listeners, which are those alive after a collection. */
export interface Counters {
  readonly nodes: number;
  readonly listeners: number;
  readonly layouts: number;
  readonly styles: number;
  /** Bytes of the page's own script heap and the extension's in it. */
  readonly heap: number;
}

/** What a page believes about its reader. */
export interface Media {
  readonly dark?: boolean;
  readonly width?: number;
  readonly height?: number;
  readonly reducedMotion?: boolean;
  readonly forcedColors?: boolean;
  readonly print?: boolean;
}

/** A function as an expression: bundlers name inner functions with a helper that the page has not. */
export function callOf(act: (...given: never[]) => unknown, given: readonly unknown[]): string {
  return `(() => { const __name = (named) => named; return (${act})(${given.map((one) => JSON.stringify(one) ?? 'undefined').join(', ')}); })()`;
}

/** The same for a function whose first argument is handed over by the browser. */
export function functionOf(act: (...given: never[]) => unknown, given: readonly unknown[]): string {
  const rest = given.map((one) => `, ${JSON.stringify(one) ?? 'undefined'}`).join('');
  return `function (root) { const __name = (named) => named; return (${act})(root${rest}); }`;
}

/** An element of ours that holds a closed root. */
export type Host = 'duizhao-card' | 'duizhao-markers';

/** An expression for a host, in the page or in its first frame. */
export function findHost(host: Host): string {
  return `(document.querySelector('${host}') ?? document.querySelector('iframe')?.contentDocument?.querySelector('${host}') ?? null)`;
}

/** Looks again until there is something. */
export async function waitFor<Found>(
  what: string,
  look: () => Found | undefined | Promise<Found | undefined>,
): Promise<Found> {
  for (let looks = 0; looks < 150; looks++) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  throw new Error(`Waited in vain for ${what}.`);
}
