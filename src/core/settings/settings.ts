/** What the reader can choose; only what differs from `defaultSettings` is ever stored. */
export interface Settings {
  /** Whether the overlay is on anywhere. */
  readonly overlay: boolean;
  /** Host names the reader turned the overlay off for, sorted. */
  readonly sitesOff: readonly string[];
}

export const defaultSettings: Settings = { overlay: true, sitesOff: [] };

/** Whether the overlay runs on a host: `isActiveOn(defaultSettings, 'example.com') → true`. */
export function isActiveOn(settings: Settings, host: string): boolean {
  return settings.overlay && !settings.sitesOff.includes(host);
}

/** The settings with the overlay turned the other way, everywhere. */
export function toggleOverlay(settings: Settings): Settings {
  return { ...settings, overlay: !settings.overlay };
}

/** The settings with one host added to, or taken off, the sites that are off. */
export function toggleSite(settings: Settings, host: string): Settings {
  const others = settings.sitesOff.filter((site) => site !== host);
  const sitesOff = others.length < settings.sitesOff.length ? others : [...others, host].sort();
  return { ...settings, sitesOff };
}
