import { elementAt } from '../shared/index.ts';
/** Sorted words, searched by narrowing a range of them character by character, as in a trie without nodes. */
export class SortedWords {
  /** Where the words of each first character start; the next one's start is their end. */
  private readonly starts = new Int32Array(0x1_0001);

  constructor(private readonly words: readonly string[]) {
    let next = 0;
    for (let first = 0; first <= 0x1_0000; first++) {
      this.starts[first] = next;
      while (next < words.length && words[next]?.charCodeAt(0) === first) next++;
    }
  }

  /** The place of a word, -1 when it is not there. */
  find(word: string): number {
    let [low, high] = this.range(word.charCodeAt(0));
    for (let at = 1; at < word.length && low < high; at++) {
      [low, high] = this.narrow(low, high, at, word.charCodeAt(at));
    }
    return low < high && this.words[low]?.length === word.length ? low : -1;
  }

  /** The length of the longest word that a text has at a place, 0 when none stands there. */
  longestPrefix(text: string, place: number): number {
    let [low, high] = this.range(text.charCodeAt(place));
    let longest = 0;
    for (let at = 1; low < high; at++) {
      if (this.words[low]?.length === at) longest = at;
      if (place + at >= text.length) break;
      [low, high] = this.narrow(low, high, at, text.charCodeAt(place + at));
    }
    return longest;
  }

  private range(first: number): [number, number] {
    return [this.starts[first] ?? 0, this.starts[first + 1] ?? 0];
  }

  /** The words of a range with a given character at a place; a shorter word comes before all longer ones. */
  private narrow(low: number, high: number, at: number, code: number): [number, number] {
    return [this.bound(low, high, at, code), this.bound(low, high, at, code + 1)];
  }

  private bound(from: number, to: number, at: number, code: number): number {
    let [low, high] = [from, to];
    while (low < high) {
      const middle = (low + high) >> 1;
      const there = elementAt(this.words, middle);
      if (there.length <= at || there.charCodeAt(at) < code) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
