import type { Settings, SiteRule } from '../../core/settings/index.ts';
import type { Translate } from '../shared/index.ts';
import type { OptionsView, RestoreOutcome } from './options-view.ts';

/** What every section of the options page is given. */
export interface OptionsProps {
  readonly view: OptionsView;
  readonly translate: Translate;
  readonly onChange: (change: Partial<Settings>) => void;
  /** Adds a site as the reader typed it, with all below it or alone; says whether it is one. */
  readonly onAddSite: (typed: string, wholeDomain: boolean) => boolean;
  readonly onRemoveSite: (rule: SiteRule) => void;
  readonly onAllowAccess: () => void;
  readonly onOpenShortcuts: () => void;
  readonly onOpenCorpora: () => void;
  readonly onOpenIntroduction: () => void;
  readonly onBackup: () => void;
  readonly onRestore: (file: Blob) => Promise<RestoreOutcome>;
}
