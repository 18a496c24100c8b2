import type { JSX } from 'preact';
import { assertNever } from '../../core/shared/index.ts';
import { type Translate, trusted } from '../shared/index.ts';
import type { JobView } from './corpora-view.ts';
import { EncodingCard } from './encoding-card.tsx';

interface JobCardProps {
  readonly job: JobView;
  readonly translate: Translate;
  readonly onCancel: () => void;
  readonly onDismiss: () => void;
  readonly onEncoding: (encoding: string) => void;
}

/** What the page is doing now: how far it is, how fast, how long still; or what came of it. */
export function JobCard({
  job,
  translate,
  onCancel,
  onDismiss,
  onEncoding,
}: JobCardProps): JSX.Element | null {
  switch (job.kind) {
    case 'none':
      return null;
    case 'running':
      return <Running job={job} translate={translate} onCancel={onCancel} />;
    case 'encoding':
      return (
        <EncodingCard question={job} translate={translate} onEncoding={onEncoding} onDismiss={onDismiss} />
      );
    case 'done':
    case 'failed':
      return (
        <section class="job" data-part="job" data-state={job.kind}>
          <p role={job.kind === 'failed' ? 'alert' : 'status'}>
            {job.kind === 'failed' ? <strong dir="auto">{job.name}: </strong> : null}
            {job.kind === 'failed' ? job.message : job.text}
          </p>
          {job.kind === 'done' && <Problems job={job} translate={translate} />}
          <button
            type="button"
            class="button"
            data-kind="quiet"
            data-action="dismiss-job"
            onClick={trusted(onDismiss)}
          >
            {translate('close')}
          </button>
        </section>
      );
    default:
      return assertNever(job);
  }
}

function Running({
  job,
  translate,
  onCancel,
}: {
  job: Extract<JobView, { kind: 'running' }>;
  translate: Translate;
  onCancel: () => void;
}) {
  const percent = Math.floor(job.share * 100);
  return (
    <section class="job" data-part="job" data-state="running">
      <p>
        <strong dir="auto">{job.name}</strong>
      </p>
      <progress max={100} value={percent} aria-label={translate('jobProgress', job.name)} />
      <p class="detail">
        {translate(
          'jobDetail',
          job.units.toLocaleString(),
          job.rate.toLocaleString(),
          secondsText(job.secondsLeft, translate),
        )}
      </p>
      <button type="button" class="button" data-action="cancel-job" onClick={trusted(onCancel)}>
        {translate('cancel')}
      </button>
    </section>
  );
}

function secondsText(seconds: number, translate: Translate): string {
  if (seconds < 90) return translate('secondsLeft', String(Math.max(1, Math.ceil(seconds))));
  return translate('minutesLeft', String(Math.ceil(seconds / 60)));
}

function Problems({ job, translate }: { job: Extract<JobView, { kind: 'done' }>; translate: Translate }) {
  if (job.problemCount === 0) return null;
  return (
    <details>
      <summary>{translate('jobProblems', job.problemCount.toLocaleString())}</summary>
      <ul class="problems">
        {job.problems.map(({ place, message }) => (
          <li key={`${place} ${message}`}>
            {place !== '' && <strong>{place}: </strong>}
            {message}
          </li>
        ))}
      </ul>
    </details>
  );
}
