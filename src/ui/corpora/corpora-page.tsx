import type { JSX } from 'preact';
import { AlignSection, type AlignSectionProps } from './align-section.tsx';
import type { CorporaView } from './corpora-view.ts';
import { CorpusList, type CorpusListProps } from './corpus-list.tsx';
import { ImportSection, type ImportSectionProps } from './import-section.tsx';
import { JobCard } from './job-card.tsx';
import { Backup, type BackupProps, RemotePacks, type RemotePacksProps } from './more-sections.tsx';

export interface CorporaPageProps
  extends Omit<ImportSectionProps, 'busy'>,
    Omit<CorpusListProps, 'corpora' | 'deleted'>,
    Omit<AlignSectionProps, 'view'>,
    Omit<RemotePacksProps, 'packs'>,
    Omit<BackupProps, 'storage' | 'busy'> {
  readonly view: CorporaView;
  readonly onCancelJob: () => void;
  readonly onDismissJob: () => void;
  readonly onEncoding: (encoding: string) => void;
}

/** The corpora page: what there is, ways in and out. */
export function CorporaPage(props: CorporaPageProps): JSX.Element {
  const { view, translate } = props;
  const busy = view.job.kind === 'running' || view.job.kind === 'encoding';
  return (
    <main>
      <h1>{translate('corporaTitle')}</h1>
      <ImportSection {...props} busy={busy} />
      <JobCard
        job={view.job}
        translate={translate}
        onCancel={props.onCancelJob}
        onDismiss={props.onDismissJob}
        onEncoding={props.onEncoding}
      />
      <CorpusList {...props} corpora={view.corpora} deleted={view.deleted} />
      <AlignSection {...props} view={view.align} />
      <RemotePacks {...props} packs={view.remotePacks} />
      <Backup {...props} storage={view.storage} busy={busy} />
    </main>
  );
}
