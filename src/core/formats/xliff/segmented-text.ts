import { SegmentText, type WhiteSpace } from '../xml/segment-text.ts';

type Attributes = Readonly<Record<string, string>>;

/** The text of a `source`, `seg-source` or `target`, and of the `<mrk mtype="seg" mid="…">` in it. */
export class SegmentedText {
  readonly segments = new Map<string, SegmentText>();
  readonly #whole: SegmentText;
  readonly #whiteSpace: WhiteSpace;
  #segment: SegmentText | undefined;
  #depth = 0;

  constructor(whiteSpace: WhiteSpace) {
    this.#whiteSpace = whiteSpace;
    this.#whole = new SegmentText(whiteSpace);
  }

  get text(): string {
    return this.#whole.main;
  }

  get subflows(): readonly string[] {
    return this.#whole.subflows;
  }

  open(name: string, attributes: Attributes): void {
    this.#whole.open(name, attributes);
    if (this.#segment !== undefined) {
      this.#depth++;
      this.#segment.open(name, attributes);
    } else if (name === 'mrk' && attributes['mtype'] === 'seg' && attributes['mid'] !== undefined) {
      this.#segment = new SegmentText(this.#whiteSpace);
      this.segments.set(attributes['mid'], this.#segment);
    }
  }

  close(): void {
    this.#whole.close();
    if (this.#segment === undefined) return;
    if (this.#depth === 0) this.#segment = undefined;
    else {
      this.#depth--;
      this.#segment.close();
    }
  }

  append(text: string): void {
    this.#whole.append(text);
    this.#segment?.append(text);
  }
}
