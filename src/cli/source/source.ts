import type { SingleFileFormat } from '../../core/formats/index.ts';

/** Files to read: one, or the two of a Moses corpus. */
export type Source =
  | { readonly kind: 'file'; readonly path: string; readonly format: SingleFileFormat | undefined }
  | { readonly kind: 'moses'; readonly paths: readonly [string, string] };
